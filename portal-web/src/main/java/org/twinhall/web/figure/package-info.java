/** Counts and shares that sources publish of twinnings: the public list, and where the operator keeps it. */
package org.twinhall.web.figure;
