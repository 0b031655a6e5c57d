package org.twinhall.domain.discussion;

import java.util.Optional;
import java.util.UUID;
import org.twinhall.domain.government.Government;
import org.twinhall.domain.people.Person;
import org.twinhall.domain.shared.Sha256;
import org.twinhall.domain.staff.Member;

/**
 * Somebody whose attention a comment may call for.
 *
 * @param key        by which they are chosen for this draft; it tells neither account nor pseudonym
 * @param name       as colleagues know them
 * @param government for which they work
 * @param pseudonym  empty for somebody who has perhaps done nothing yet
 * @param personId   of their account
 */
public record Colleague(String key, String name, Government government, Optional<UUID> pseudonym, String personId) {

    /** Somebody who did something on the draft. */
    static Colleague known(UUID draftId, Person person, Government government) {
        var account = person.subject().orElseThrow();
        return new Colleague(
                key(draftId, account), person.name().orElse(""), government, Optional.of(person.id()), account);
    }

    /** Somebody who works for the own government. */
    static Colleague of(UUID draftId, Member member, Government government) {
        return new Colleague(
                key(draftId, member.personId()), member.name(), government, Optional.empty(), member.personId());
    }

    private static String key(UUID draftId, String account) {
        return Sha256.of(draftId + "\n" + account).substring(0, 32);
    }
}
