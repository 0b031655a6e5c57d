package org.twinhall.web.registry;

/**
 * Whether an agreement was in force on a day, in the reader's words.
 *
 * @param word    whether
 * @param tone    of the style sheet
 * @param icon    or null for that of the tone
 * @param because what of the record says so
 */
public record Standing(String word, String tone, String icon, String because) {}
