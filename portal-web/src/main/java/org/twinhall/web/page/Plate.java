package org.twinhall.web.page;

import java.io.Serializable;

/**
 * The name plate of one side, for {@code t:duo}.
 *
 * @param city    the government's own name, in its own language
 * @param place   state and country in the reader's words; may be empty
 * @param office  who works on it there, or null
 * @param address of its page, or null
 * @param contact address of the offices by which it is reached, or null
 */
public record Plate(String city, String place, String office, String address, String contact) implements Serializable {

    /** A side of which only name and place are known. */
    public static Plate of(String city, String place) {
        return new Plate(city, place, null, null);
    }

    /** A side without a way to its offices. */
    public Plate(String city, String place, String office, String address) {
        this(city, place, office, address, null);
    }

    /** The same side with the way to its offices; null for none. */
    public Plate reachedAt(String offices) {
        return new Plate(city, place, office, address, offices);
    }
}
