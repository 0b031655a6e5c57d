/** What a government notes for itself about agreements, and nobody else reads. */
package org.twinhall.domain.note;
