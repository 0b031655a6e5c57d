package org.twinhall.web.page;

import java.io.Serializable;

/**
 * One step of a way, for {@code t:steps}.
 *
 * @param name in the reader's words
 * @param pace where the way has got to
 * @param note a date, who is waited for; or null
 */
public record Step(String name, Pace pace, String note) implements Serializable {

    /** Where the way has got to; the words for it are {@code step.<look>} in the page bundle. */
    public enum Pace {
        DONE("done"),
        CURRENT("current"),
        TO_COME("to-come");

        private final String look;

        Pace(String look) {
            this.look = look;
        }

        /** The class in the style sheet, and the end of the key of its word. */
        public String look() {
            return look;
        }
    }
}
