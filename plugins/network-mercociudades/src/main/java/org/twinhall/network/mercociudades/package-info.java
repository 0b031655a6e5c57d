/** Mercociudades: how one becomes a member, and the rules of the calls that its secretariat publishes on the portal. */
package org.twinhall.network.mercociudades;
