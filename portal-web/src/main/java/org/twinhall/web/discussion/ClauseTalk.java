package org.twinhall.web.discussion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.twinhall.domain.discussion.Discussing;
import org.twinhall.domain.shared.NoSuchRecord;

/** How much is being said about the clauses of a draft, for the page of its text. */
@Named
@RequestScoped
public class ClauseTalk {
    @Inject
    Discussing discussing;

    private UUID asked;
    private UUID askedToSpeak;
    private boolean speaking;
    private Map<Optional<UUID>, Long> open;

    /** Whether the seat reads along; an authority does not. */
    public boolean isHeard(UUID draftId) {
        return open(draftId) != null;
    }

    /** How many threads are not done with. */
    public long count(UUID draftId) {
        return isHeard(draftId)
                ? open(draftId).values().stream().mapToLong(Long::longValue).sum()
                : 0;
    }

    /** How many threads about that clause are not done with. */
    public long countOn(UUID draftId, UUID clauseId) {
        return isHeard(draftId) ? open(draftId).getOrDefault(Optional.of(clauseId), 0L) : 0;
    }

    /** Whether the seat may suggest other words now. */
    public boolean isSpeaking(UUID draftId) {
        if (!draftId.equals(askedToSpeak)) {
            askedToSpeak = draftId;
            speaking = isHeard(draftId) && discussing.maySpeak(draftId);
        }
        return speaking;
    }

    /** Null for whom it is not. */
    private Map<Optional<UUID>, Long> open(UUID draftId) {
        if (!draftId.equals(asked)) {
            asked = draftId;
            open = read(draftId);
        }
        return open;
    }

    private Map<Optional<UUID>, Long> read(UUID draftId) {
        try {
            return discussing.openThreads(draftId);
        } catch (NoSuchRecord notTheirs) {
            return null;
        }
    }
}
