/** Addresses of other systems that a government has told of what happens to its records. */
package org.twinhall.domain.webhook;
