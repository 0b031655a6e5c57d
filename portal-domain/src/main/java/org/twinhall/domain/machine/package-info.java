/** Programs that work for a government through the REST API: which there are, what each may do, and until when. */
package org.twinhall.domain.machine;
