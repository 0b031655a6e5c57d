package org.twinhall.spi.country;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A draft as the rules see it.
 *
 * @param instrument what kind of instrument the parties say they make
 * @param titles     the title in each language; keys are ISO 639-1 codes
 * @param languages  the languages of the text, the first being the one it was begun in
 * @param parties    two or more, in the order of the draft
 * @param clauses    in the order of the draft; may be empty
 * @param duration   how long it is to last, or null while nobody has said
 * @param themes     areas of cooperation as the portal's words have them, such as {@code tourism}; may be empty
 */
public record DraftFacts(
        InstrumentType instrument,
        Map<String, String> titles,
        List<String> languages,
        List<PartyFacts> parties,
        List<ClauseFacts> clauses,
        Duration duration,
        List<String> themes) {

    public DraftFacts {
        Objects.requireNonNull(instrument, "instrument");
        titles = Map.copyOf(titles);
        languages = List.copyOf(languages);
        parties = List.copyOf(parties);
        clauses = List.copyOf(clauses);
        themes = List.copyOf(themes);
    }

    /**
     * The party with that id, if there is one.
     *
     * @param id {@link PartyFacts#id()}
     * @return empty if the draft has no such party
     */
    public Optional<PartyFacts> party(String id) {
        return parties.stream().filter(party -> party.id().equals(id)).findFirst();
    }

    /**
     * How long it is to last, if anybody has said.
     *
     * @return empty while nobody has said
     */
    public Optional<Duration> lasting() {
        return Optional.ofNullable(duration);
    }

    /**
     * How long an agreement is to last.
     *
     * @param months months from signature; 0 says indefinitely
     */
    public record Duration(int months) {
        /** Until one of the parties ends it. */
        public static final Duration INDEFINITE = new Duration(0);

        public Duration {
            if (months < 0) {
                throw new IllegalArgumentException("A duration of " + months + " months");
            }
        }

        /**
         * Whether it lasts until one of the parties ends it.
         *
         * @return true if it has no end of its own
         */
        public boolean isIndefinite() {
            return months == 0;
        }
    }
}
