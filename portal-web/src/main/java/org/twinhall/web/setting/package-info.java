/** What an operator sets, in one list. */
package org.twinhall.web.setting;
