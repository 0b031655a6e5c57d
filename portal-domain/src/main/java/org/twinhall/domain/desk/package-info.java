/** What waits for a seat, across all that its government works on. Knows the rooms where the work is done; none knows it. */
package org.twinhall.domain.desk;
