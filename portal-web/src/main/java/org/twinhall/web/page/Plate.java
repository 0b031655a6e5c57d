package org.twinhall.web.page;

import java.io.Serializable;

/**
 * The name plate of one side, for {@code t:duo}.
 *
 * @param city    the government's own name, in its own language
 * @param place   state and country in the reader's words; may be empty
 * @param office  who works on it there, or null
 * @param address of its page, or null
 */
public record Plate(String city, String place, String office, String address) implements Serializable {

    /** A side of which only name and place are known. */
    public static Plate of(String city, String place) {
        return new Plate(city, place, null, null);
    }
}
