/** The import assistant: a file of others is read, mapped, checked, taken over in the background, and taken back. */
package org.twinhall.domain.registry.intake;
