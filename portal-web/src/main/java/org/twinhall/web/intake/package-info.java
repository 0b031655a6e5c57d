/** The import assistant, for people and programs, and what carries its work on in the background. */
package org.twinhall.web.intake;
