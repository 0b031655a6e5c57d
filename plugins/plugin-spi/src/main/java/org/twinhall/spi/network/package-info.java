/** Networks of cities and the rules of their calls. */
package org.twinhall.spi.network;
