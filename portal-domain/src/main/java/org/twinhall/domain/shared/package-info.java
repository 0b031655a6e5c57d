/** Values and refusals that all rooms share; fewer than ten types, nothing that knows a feature. */
package org.twinhall.domain.shared;
