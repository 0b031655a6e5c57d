/** Records that may be one: the list of them, their comparison, merges and their undoing. */
package org.twinhall.web.merging;
