/** Networks and their calls: the public pages, the panel that says who may take part, the secretariat's form, the API. */
package org.twinhall.web.network;
