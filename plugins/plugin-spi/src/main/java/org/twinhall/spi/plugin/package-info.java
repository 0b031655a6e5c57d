/** What a plugin implements: the door of each kind, on the values of the other packages. */
package org.twinhall.spi.plugin;
