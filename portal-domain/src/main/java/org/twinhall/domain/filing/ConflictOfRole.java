package org.twinhall.domain.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.twinhall.domain.drafting.Draft;
import org.twinhall.domain.government.Government;
import org.twinhall.domain.history.History;
import org.twinhall.domain.people.Persons;
import org.twinhall.domain.shared.DeedRefused;

/**
 * Keeps drafting, reviewing and signing in different hands. It looks at the person and not at the seat: who drafted at the city
 * hall and has a seat at the ministry besides is the same person there.
 */
@ApplicationScoped
class ConflictOfRole {
    private static final Set<String> DRAFTING = Set.of(
            "draft-begun",
            "clause-added",
            "clause-reworded",
            "clause-removed",
            "taken-for-same",
            "comment-written",
            "words-suggested",
            "suggestion-taken",
            "draft-retitled",
            "duration-settled",
            "themes-settled",
            "filed",
            "text-signed-off",
            "sign-off-taken-back",
            "observation-answered");

    @Inject
    Persons persons;

    @Inject
    History history;

    /** Why the person who asks does not review this filing, as the reason of a refusal; empty if nothing stands against it. */
    Optional<String> toReview(Filing filing) {
        var drafted = persons.known()
                .map(person -> history.deedsOf(person, filing.draftId(), DRAFTING))
                .filter(deeds -> !deeds.isEmpty());
        return drafted.map(deeds -> "drafter-does-not-review");
    }

    /** Why the person who asks does not sign this draft; empty if nothing stands against it. */
    Optional<String> toSign(Draft draft) {
        var parties = draft.parties().stream().map(Government::id).toList();
        // An opinion that came on paper is typed by a party: then nobody here gave it.
        var gaveAnOpinion = persons.known().stream()
                .flatMap(person -> history.deedsOf(person, draft.id(), List.of("opinion-given")).stream())
                .anyMatch(deed -> !parties.contains(deed.governmentId()));
        return gaveAnOpinion ? Optional.of("reviewer-does-not-sign") : Optional.empty();
    }

    void refuse(Optional<String> reason) {
        reason.ifPresent(found -> {
            throw new DeedRefused(found);
        });
    }
}
