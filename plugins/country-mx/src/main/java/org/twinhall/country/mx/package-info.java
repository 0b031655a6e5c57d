/**
 * Mexico. The law is data in {@code mx/rules.yaml}; here stand what lists and names cannot say, and the letter to the ministry.
 */
package org.twinhall.country.mx;
