/**
 * Journeys: what a person does with the portal, done in a real browser on the real parts. The portal is started once
 * for all of them, by the same launcher a newcomer uses, on free ports and with data of its own.
 *
 * <p>While writing one, keep a portal running and add {@code -Djourney.url=http://localhost:8080}: nothing is
 * started then.
 */
package org.twinhall.journey;
