/** What else is known of an agreement than its row in the registry says: goals, frameworks, legal basis, languages, who signed. */
package org.twinhall.domain.detail;
