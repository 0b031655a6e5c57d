/** My desk: what waits for the seat, as a page and for machines. */
package org.twinhall.web.desk;
