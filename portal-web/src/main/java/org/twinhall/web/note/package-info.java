/** Where a government notes for itself what it has to remember about an agreement. */
package org.twinhall.web.note;
