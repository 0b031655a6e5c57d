/** Who is at the door, and for which government: login by OpenID Connect, bearer tokens, the seat in the address. */
package org.twinhall.web.identity;
