/** How alive a tie between governments is, reckoned from what is on record of it, and the evidence that parties put on record. */
package org.twinhall.domain.vitality;
