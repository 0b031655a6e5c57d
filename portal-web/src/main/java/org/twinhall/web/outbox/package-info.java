/** Carries out of the house what the domain has laid ready: outside of transactions, again and again until it arrives. */
package org.twinhall.web.outbox;
