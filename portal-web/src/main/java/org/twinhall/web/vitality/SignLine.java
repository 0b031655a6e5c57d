package org.twinhall.web.vitality;

/**
 * Something that shows that a tie lives, for a page.
 *
 * @param when      in the reader's words
 * @param agreement its id
 * @param reference of the agreement
 * @param parties   whether the parties alone know of it
 */
public record SignLine(String when, String what, String agreement, String reference, boolean parties) {}
