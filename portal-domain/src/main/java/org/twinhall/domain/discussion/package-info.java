/** What the parties of a draft say to each other about it, beside the text. */
package org.twinhall.domain.discussion;
