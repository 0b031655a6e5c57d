/** Counts and shares that sources publish of twinnings, each with its source, side by side where they differ. */
package org.twinhall.domain.figure;
