/** How people and machines read the public registry, and how an operator fills it. */
package org.twinhall.web.registry;
