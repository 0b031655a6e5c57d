package org.twinhall.domain.staff;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.twinhall.domain.people.Role;

/**
 * The accounts of people, which another service keeps. It is asked outside of transactions, but for what takes people away from a
 * government. Every method may throw
 * {@link org.twinhall.domain.shared.AccountsAway}. Giving what is given already, and taking what is not there, do nothing.
 */
public interface Accounts {
    /**
     * The members of a government, by name.
     *
     * @param slug of the government
     */
    List<Member> of(String slug);

    /** The same without when they last signed in, which is asked for one by one. */
    List<Member> at(String slug);

    /** One person, as a member of no government in particular: without roles. Empty if there is no such account any more. */
    Optional<Member> one(String personId);

    /** Makes the person a member of the government with these roles besides those they have. */
    void join(String slug, String personId, Set<Role> roles);

    void give(String slug, String personId, Role role);

    void take(String slug, String personId, Role role);

    /** Takes the person out of the government; the account itself stays. */
    void leave(String slug, String personId);

    /** The id of the person with that e-mail address. */
    Optional<String> withEmail(String email);

    /**
     * Opens an account for somebody who has none, and sends them a mail with which they set their password; with an account that
     * was opened so before and never used, the mail is sent again.
     *
     * @param language tag of the language to write to them in
     * @param returnTo address to lead them to afterwards, after the portal's own
     */
    void open(String email, String name, String language, String returnTo);
}
