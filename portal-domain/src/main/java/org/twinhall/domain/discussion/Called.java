package org.twinhall.domain.discussion;

import java.util.Optional;
import org.twinhall.domain.staff.Member;

/**
 * Somebody whose attention a comment calls for.
 *
 * @param account where a letter reaches them, and in which language; empty if none does
 */
record Called(Colleague colleague, Optional<Member> account) {}
