/** Files that belong to a record: scans, dossiers, evidence. Kept whole, with their hash. */
package org.twinhall.domain.document;
