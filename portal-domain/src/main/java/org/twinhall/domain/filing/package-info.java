/** What a country's law asks of a party, what was filed for it and what came back; signature and registration. */
package org.twinhall.domain.filing;
