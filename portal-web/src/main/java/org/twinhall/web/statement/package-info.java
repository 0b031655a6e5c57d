/** What sources say of an agreement where they differ, and which of it counts. */
package org.twinhall.web.statement;
