package org.twinhall.web.drafting;

/**
 * One thing to be done before or after an agreement is signed, and where it stands.
 *
 * @param key     of its name: {@code task.} and this
 * @param note    who is waited for, or what is missing; may be empty
 * @param word    where it stands, in the reader's words
 * @param tone    of the style sheet
 * @param address where it is done; null while there is nothing to do there
 */
public record Task(String key, String note, String word, String tone, String address) {
    boolean isDone() {
        return tone.equals("good") || tone.equals("quiet");
    }
}
