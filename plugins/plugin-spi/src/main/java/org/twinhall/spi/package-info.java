/** What every plugin says of itself, and the words all plugins share. */
package org.twinhall.spi;
