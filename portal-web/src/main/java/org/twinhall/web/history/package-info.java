/** The history of a record: who did what, when, for which government, and whether the account still holds. */
package org.twinhall.web.history;
