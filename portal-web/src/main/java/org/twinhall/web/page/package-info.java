/** What every page needs: the reader's language and words, the frame's facts, messages, failures, and the policy the browser holds us to. */
package org.twinhall.web.page;
