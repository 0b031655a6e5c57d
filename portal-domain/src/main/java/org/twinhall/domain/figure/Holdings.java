package org.twinhall.domain.figure;

import java.util.List;
import java.util.Optional;
import org.twinhall.domain.agreement.InForce;

/** What the registry holds of agreements. */
interface Holdings {
    /**
     * The public agreements that nobody made up, those that are alike counted together; as they were at most a minute ago.
     *
     * @param territory ISO 3166 code of where one of the parties is; empty for everywhere
     */
    List<Alike> published(Optional<String> territory);

    /** So many agreements of which the record says the same. */
    record Alike(InForce.OnRecord record, long many) {}
}
