/** The operator's pages about governments: taking one in, correcting it, its accounts and its plugins; and the API for it. */
package org.twinhall.web.government;
