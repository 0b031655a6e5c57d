/** What the portal holds about people: told to everybody, shown to the person, erased by the operator, tidied daily. */
package org.twinhall.web.privacy;
