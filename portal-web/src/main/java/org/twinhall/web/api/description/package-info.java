/** What {@code /openapi} says of the REST API, read off the very methods and shapes that answer. */
package org.twinhall.web.api.description;
