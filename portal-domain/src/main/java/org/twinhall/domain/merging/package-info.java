/** Records that may be one, and merges of those that are, which can be undone. */
package org.twinhall.domain.merging;
