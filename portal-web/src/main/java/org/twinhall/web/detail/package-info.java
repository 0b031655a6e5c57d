/** What else is known of agreements: goals, frameworks, legal basis, languages, who signed; as pages and for machines. */
package org.twinhall.web.detail;
