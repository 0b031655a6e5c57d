package org.twinhall.domain.office;

import jakarta.persistence.Embeddable;
import java.util.Objects;

/** What an office says of itself in one language. */
@Embeddable
public class OfficeWords {
    /** Null until they are kept with an office. */
    private String language;

    private String name;
    private String duties;
    private String opening;

    protected OfficeWords() {}

    /**
     * Null is taken for empty.
     *
     * @param duties  what it is responsible for
     * @param opening with what words a letter to it may begin, or how it likes to be written to
     */
    public OfficeWords(String name, String duties, String opening) {
        this.name = stripped(name);
        this.duties = stripped(duties);
        this.opening = stripped(opening);
    }

    private static String stripped(String text) {
        return text == null ? "" : text.strip();
    }

    /** The same words, to be kept for that language. */
    OfficeWords in(String tongue) {
        var kept = new OfficeWords(name, duties, opening);
        kept.language = tongue;
        return kept;
    }

    /** BCP 47; null until they are kept with an office. */
    String language() {
        return language;
    }

    public String name() {
        return name;
    }

    /** What it is responsible for; may be empty. */
    public String duties() {
        return duties;
    }

    /** How to begin a letter to it; may be empty. */
    public String opening() {
        return opening;
    }

    boolean isEmpty() {
        return name.isEmpty() && duties.isEmpty() && opening.isEmpty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OfficeWords words
                && name.equals(words.name)
                && duties.equals(words.duties)
                && opening.equals(words.opening);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, duties, opening);
    }
}
