package org.twinhall.domain.print;

/** The sizes and weights in which the portal prints. */
public enum Style {
    /** Above a document or a text. */
    TITLE(14, 18, true, true),
    /** Above a part of a document. */
    HEADING(11.5f, 15, true, true),
    /** What stands out within a text. */
    STRONG(10, 13, true, false),
    TEXT(10, 13, false, false),
    /** Notes and the foot of a page. */
    SMALL(8, 10.5f, false, false);

    private final float size;
    private final float leading;
    private final boolean bold;
    private final boolean serif;

    Style(float size, float leading, boolean bold, boolean serif) {
        this.size = size;
        this.leading = leading;
        this.bold = bold;
        this.serif = serif;
    }

    /** In points. */
    float size() {
        return size;
    }

    /** From line to line, in points. */
    float leading() {
        return leading;
    }

    boolean isBold() {
        return bold;
    }

    boolean isSerif() {
        return serif;
    }
}
