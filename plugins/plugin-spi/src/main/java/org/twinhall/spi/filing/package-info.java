/** How a filing is made up and handed in. */
package org.twinhall.spi.filing;
