/** What to say when something cannot be done: one table for pages and machines, in the reader's language (RFC 9457). */
package org.twinhall.web.problem;
