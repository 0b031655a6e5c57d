package org.twinhall.domain.filing;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.twinhall.domain.drafting.Draft;
import org.twinhall.domain.filing.Review.Hindrance;
import org.twinhall.domain.government.Government;

/**
 * Whether a party takes the text for settled.
 *
 * @param party    one of the draft's
 * @param standing what it said
 * @param signOff  its latest that was not taken back, or null
 */
public record PartySignOff(Government party, Standing standing, SignOff signOff) {
    public PartySignOff {
        Objects.requireNonNull(party, "party");
        Objects.requireNonNull(standing, "standing");
    }

    /** What a party said about a text. */
    public enum Standing {
        /** It takes the text as it is now for settled. */
        GIVEN,
        /** It did so of an earlier text. */
        OUTDATED,
        /** It did not, or took it back. */
        MISSING,
        /** It does not work on this portal and is not asked: what it signs is its word. */
        ELSEWHERE;

        /** Whether the portal waits for it. */
        public boolean isAwaited() {
            return this == OUTDATED || this == MISSING;
        }
    }

    /** Of every party, in the order of the draft. */
    static List<PartySignOff> of(Draft draft, List<SignOff> given) {
        var hash = draft.textHash();
        return draft.parties().stream()
                .map(party -> {
                    var own = SignOff.standing(given, party.id());
                    return new PartySignOff(party, standing(party, own, hash), own.orElse(null));
                })
                .toList();
    }

    private static Standing standing(Government party, Optional<SignOff> own, String hash) {
        if (own.isPresent()) {
            return own.get().isAbout(hash) ? Standing.GIVEN : Standing.OUTDATED;
        }
        return party.hasJoined() ? Standing.MISSING : Standing.ELSEWHERE;
    }

    /** Its latest that was not taken back; of an earlier text if it is {@link Standing#OUTDATED}. */
    public Optional<SignOff> latest() {
        return Optional.ofNullable(signOff);
    }

    /** Whether the portal waits for it. */
    public boolean isAwaited() {
        return standing.isAwaited();
    }

    Stream<Hindrance> hindrance() {
        return switch (standing) {
            case MISSING -> Stream.of(new Hindrance("sign-off-missing", party.name(), ""));
            case OUTDATED -> Stream.of(new Hindrance("sign-off-outdated", party.name(), ""));
            case GIVEN, ELSEWHERE -> Stream.empty();
        };
    }
}
