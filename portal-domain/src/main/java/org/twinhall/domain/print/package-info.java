/** Setting words in type: accessible PDF of pages, paragraphs and rows, in Latin, Greek, Cyrillic, Chinese, Japanese and Korean. */
package org.twinhall.domain.print;
