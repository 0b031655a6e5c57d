/** How a country's law reads a draft, and what it asks of a party. */
package org.twinhall.spi.country;
