/** What happens once, before the portal answers. */
package org.twinhall.web.start;
