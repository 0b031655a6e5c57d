/** Where the parties of a draft talk about it. */
package org.twinhall.web.discussion;
