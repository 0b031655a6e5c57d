/** What the countries' rules leave to the operator, to be set. */
package org.twinhall.web.law;
