/** The ties between governments, and the chain of agreements that each tie is made of. */
package org.twinhall.domain.agreement;
