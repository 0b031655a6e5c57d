/** What Spanish law asks of agreements that are no treaties. */
package org.twinhall.country.es;
