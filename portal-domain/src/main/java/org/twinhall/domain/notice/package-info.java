/** What to tell whom: letters on their way out. */
package org.twinhall.domain.notice;
