/** The plugins: found in a folder of jars, each behind a wall of its own, and what became of each. */
package org.twinhall.web.plugin;
