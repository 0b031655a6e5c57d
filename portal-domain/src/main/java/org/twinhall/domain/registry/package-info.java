/** The public registry: search, sheets to read, and the import of what others published. */
package org.twinhall.domain.registry;
