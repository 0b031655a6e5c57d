/** Where a government's administrators keep the programs that work for it. */
package org.twinhall.web.machine;
