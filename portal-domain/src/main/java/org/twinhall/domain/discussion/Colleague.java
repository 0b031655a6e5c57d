package org.twinhall.domain.discussion;

import java.util.Optional;
import java.util.UUID;
import org.twinhall.domain.government.Government;

/**
 * Somebody whose attention a comment may call for.
 *
 * @param key        by which they are chosen: the pseudonym of who did something on the draft, the account of who works for the own
 *                   government
 * @param name       as colleagues know them
 * @param government for which they work
 * @param pseudonym  empty for somebody who has perhaps done nothing yet
 * @param personId   of their account
 */
public record Colleague(String key, String name, Government government, Optional<UUID> pseudonym, String personId) {}
