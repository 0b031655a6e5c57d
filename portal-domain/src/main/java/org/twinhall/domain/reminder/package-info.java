/** Letters to those who let a day pass on which something was asked of them. Its work is done in no seat, by the hour. */
package org.twinhall.domain.reminder;
