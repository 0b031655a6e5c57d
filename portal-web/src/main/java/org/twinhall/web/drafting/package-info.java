/** Drafts as people and machines see them. */
package org.twinhall.web.drafting;
