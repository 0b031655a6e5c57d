package org.twinhall.spi;

/** How well a rule is known. It decides how far the rule may go, and the reader always sees it. */
public enum Verification {
    /** The text of the provision was read in full. */
    FULL_TEXT(true),
    /** Only an excerpt, or an official summary, was read. */
    EXCERPT(true),
    /** Known from press, scholarship or another secondary source. */
    SECONDARY(false),
    /** General knowledge; no source could be read. */
    GENERAL(false),
    /** Not law: a default of this portal that an administrator may change. */
    DESIGN(false);

    private final boolean binding;

    Verification(boolean binding) {
        this.binding = binding;
    }

    /**
     * Whether a rule known this well may stop an agreement or put a duty on a party. All others only inform or warn.
     *
     * @return true if the provision itself was read, in full or in part
     */
    public boolean isBinding() {
        return binding;
    }
}
