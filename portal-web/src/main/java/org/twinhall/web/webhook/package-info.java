/** Where a government's administrators keep the addresses that are told of what happens. */
package org.twinhall.web.webhook;
