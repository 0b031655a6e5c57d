/** The offices by which governments are reached, role by role, whoever sits in them. */
package org.twinhall.domain.office;
