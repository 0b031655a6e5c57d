package org.twinhall.domain.shared;

/** Words that somebody typed into a field. */
public final class Typed {
    private Typed() {}

    /** Without spaces around them, and without the sign that the database cannot keep; empty for null. */
    public static String clean(String typed) {
        return typed == null ? "" : typed.replace("\u0000", "").strip();
    }

    /**
     * Words that must say something and not too much.
     *
     * @param longest in characters
     * @throws InvalidInput of reason {@code required} or {@code too-long}
     */
    public static String required(String field, String typed, int longest) {
        var clean = clean(typed);
        if (clean.isEmpty()) {
            throw new InvalidInput(field, "required");
        }
        return notTooLong(field, clean, longest);
    }

    /**
     * Words that may say nothing, and not too much.
     *
     * @param longest in characters
     * @return null if they say nothing
     * @throws InvalidInput of reason {@code too-long}
     */
    public static String optional(String field, String typed, int longest) {
        var clean = clean(typed);
        return clean.isEmpty() ? null : notTooLong(field, clean, longest);
    }

    private static String notTooLong(String field, String clean, int longest) {
        if (clean.length() > longest) {
            throw new InvalidInput(field, "too-long", String.valueOf(longest));
        }
        return clean;
    }
}
