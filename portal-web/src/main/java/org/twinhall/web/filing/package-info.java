/** Filing as people and machines see it: what each country asks, council, ministry, observations, signature, registration. */
package org.twinhall.web.filing;
