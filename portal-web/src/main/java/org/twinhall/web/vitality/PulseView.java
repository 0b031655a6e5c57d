package org.twinhall.web.vitality;

/**
 * How alive a tie is, in the reader's words.
 *
 * @param word      of the vitality
 * @param tone      of the style sheet
 * @param icon      a class of PrimeIcons
 * @param because   what says so
 * @param until     what it will be then if nothing more happens; null if it does not change by itself
 * @param known     whether anything on record could tell
 */
public record PulseView(String word, String tone, String icon, String because, String until, boolean known) {}
