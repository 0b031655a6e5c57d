/** What happened to a record, when, by whom and for which government; tamper-evident. */
package org.twinhall.domain.history;
