package org.twinhall.web.page;

import java.io.Serializable;

/**
 * One link of a chain, for {@code t:timeline}.
 *
 * @param date    whatever {@code t:date} can tell
 * @param title   in the reader's words
 * @param text    what else to say, or null
 * @param address of its page, or null
 * @param current whether it is the one that holds today
 */
public record Happening(Serializable date, String title, String text, String address, boolean current)
        implements Serializable {}
