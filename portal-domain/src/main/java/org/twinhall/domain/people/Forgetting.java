package org.twinhall.domain.people;

import java.time.Instant;

/** Something that a room keeps about people for a time and no longer. The tidying calls every bean of it. */
public interface Forgetting {

    /** For how long; one that has a term. */
    KeptFor keptFor();

    /**
     * Forgets what is older than that moment.
     *
     * @return how many things
     */
    int forgetBefore(Instant moment);
}
