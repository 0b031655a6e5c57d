/** The ground of the REST API: its address, its lists, its refusals. */
package org.twinhall.web.api;
