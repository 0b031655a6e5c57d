package org.twinhall.rules;

/** A stretch of a folded text: the first letter, and the one after the last. */
record Span(int start, int end) {}
