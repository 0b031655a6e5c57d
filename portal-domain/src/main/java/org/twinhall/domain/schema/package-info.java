/** The schema's one owner: the migrations. */
package org.twinhall.domain.schema;
