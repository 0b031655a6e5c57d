/** The countries' law, as far as plugins on this portal know it. */
package org.twinhall.domain.law;
