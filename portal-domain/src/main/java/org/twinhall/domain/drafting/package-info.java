/** Texts that two or more governments mean to sign, clause by clause and language by language. */
package org.twinhall.domain.drafting;
