package org.twinhall.domain.print;

import java.util.Objects;

/**
 * A paragraph of one style.
 *
 * @param text  without line breaks; what no font has is printed as an empty box
 * @param style how it looks
 */
public record Line(String text, Style style) {
    public Line {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(style, "style");
    }
}
