package org.twinhall.domain.people;

import java.time.Duration;
import java.util.Optional;

/**
 * What the portal keeps about people, and how long. The page about privacy and the tidying both read it here; the words for
 * each stand in the texts of the privacy room under {@code kept.<name>}.
 */
public enum KeptFor {
    /** Name and account of who did something: until the person asks to be erased. */
    UNTIL_ERASED(null, true),
    /** Network addresses from which something was done: long enough to look into an abuse, and no longer. */
    HALF_A_YEAR(Duration.ofDays(180), true),
    /** The deeds themselves, under a pseudonym: as long as the record that they are part of. */
    WITH_THE_RECORD(null, false),
    /** Who signed for a government, as it stands under a public agreement: as long as the agreement is archived. */
    WITH_THE_AGREEMENT(null, false),
    /** Names inside entries of the history that were made before pseudonyms were: part of what was hashed. */
    WITH_THE_FORMER_HISTORY(null, false),
    /** Files and texts that parties filed: as long as the record; whoever writes a name into them puts it on record. */
    WITH_THE_FILE(null, false),
    /** That somebody asked to be erased, under a pseudonym: as proof that it was done. */
    THREE_YEARS(Duration.ofDays(3 * 365), false),
    /** Address and name of whom a government invited: half a year after the invitation ended. */
    AFTER_AN_INVITATION(Duration.ofDays(180), false),
    /** Who works on a record as a guest: while they do, and half a year after. */
    WHILE_A_GUEST(Duration.ofDays(180), true),
    /** A mail on its way: until it is sent, or given up after about two days. */
    UNTIL_SENT(null, true),
    /** Who leads an office at present: until the government says otherwise. */
    WHILE_THE_OFFICE_SAYS_SO(null, false),
    /** When and from where an account signed in or failed to, with the name as it was typed: Keycloak keeps it, and forgets it by itself. */
    WITH_THE_ACCOUNTS(Duration.ofDays(90), false),
    /** What is typed and not sent: in the browser of who types, never here. */
    IN_THE_BROWSER(null, true),
    /** The login of a browser: until it ends. */
    WITH_THE_SESSION(null, true);

    private final Duration term;
    private final boolean erasable;

    KeptFor(Duration term, boolean erasable) {
        this.term = term;
        this.erasable = erasable;
    }

    /** After which it goes by itself; empty if an event ends it and no day. */
    public Optional<Duration> term() {
        return Optional.ofNullable(term);
    }

    /** Whether it goes when the person asks to be erased, or is gone by then. */
    public boolean isErasable() {
        return erasable;
    }
}
