package org.twinhall.domain.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.twinhall.domain.people.Forgetting;
import org.twinhall.domain.people.KeptFor;

/** Every hour what was kept long enough is forgotten, as the table {@link KeptFor} says. */
@ApplicationScoped
@Transactional
public class Tidying {
    @Inject
    Instance<Forgetting> rooms;

    @Inject
    TidyingTurn turn;

    /**
     * Forgets what is over. Of several portals on one database, one does it and the others do nothing.
     *
     * @return how many things were forgotten, by the term that was over
     */
    public Map<KeptFor, Integer> forget(Instant now) {
        var forgotten = new TreeMap<KeptFor, Integer>();
        if (turn.isOurs()) {
            rooms.forEach(room -> forgotten.merge(
                    room.keptFor(),
                    room.forgetBefore(now.minus(room.keptFor().term().orElseThrow())),
                    Integer::sum));
        }
        return forgotten;
    }
}
