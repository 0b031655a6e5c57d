/** The offices by which governments are reached: public, for partners, and where a government keeps its own. */
package org.twinhall.web.office;
