/** How alive ties are, and the evidence that parties put on record: as pages and for machines. */
package org.twinhall.web.vitality;
