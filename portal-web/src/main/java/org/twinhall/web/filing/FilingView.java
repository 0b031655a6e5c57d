package org.twinhall.web.filing;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.twinhall.domain.filing.FilingState;
import org.twinhall.domain.filing.ObservationReason;
import org.twinhall.spi.country.FilingType;
import org.twinhall.spi.country.Outcome;
import org.twinhall.web.page.LastDay;

/**
 * A filing over all its rounds, in the reader's words.
 *
 * @param title       of the draft
 * @param obligation  code of the duty that it meets
 * @param name        what it is, in few words
 * @param authority   where it lies, or null if it went by paper or is a council's resolution
 * @param stateWord   where it stands
 * @param reader      who of the authority took it to read; null if nobody did, and for all but the authority
 * @param due         until when the authority is asked to answer; null unless it lies there and a term can be counted
 * @param outcomeWord the last answer, or null
 * @param differing   numbers of the clauses of which a language does not say yet what another one says; empty unless it lies with the authority
 */
public record FilingView(
        UUID id,
        long revision,
        UUID draft,
        String title,
        boolean demonstration,
        List<String> languages,
        List<Body> parties,
        Body government,
        @Schema(nullable = true) Body authority,
        String obligation,
        FilingType type,
        String name,
        FilingState state,
        String stateWord,
        @Schema(nullable = true) String reader,
        @Schema(nullable = true) LastDay due,
        @Schema(nullable = true) Outcome outcome,
        @Schema(nullable = true) String outcomeWord,
        @Schema(nullable = true) String outcomeNumber,
        @Schema(nullable = true) LocalDate outcomeOn,
        @Schema(nullable = true) String outcomeWords,
        @Schema(nullable = true) UUID outcomeDocument,
        long openObservations,
        List<Integer> differing,
        List<RoundView> rounds,
        List<FileView> documents)
        implements Serializable {

    /** The round that waits for an answer or had the last one. */
    public RoundView current() {
        return rounds.get(rounds.size() - 1);
    }

    /** The round before it, if there was one. */
    public Optional<RoundView> before() {
        return rounds.size() < 2 ? Optional.empty() : Optional.of(rounds.get(rounds.size() - 2));
    }

    /** The observations of all rounds, by number. */
    public List<ObservationView> observations() {
        return rounds.stream().flatMap(round -> round.observations().stream()).toList();
    }

    /** Whether it lies with the authority. */
    public boolean waiting() {
        return state == FilingState.FILED;
    }

    /** Whether it is sent for a number and not for an opinion. */
    public boolean registration() {
        return type == FilingType.POST_SIGN_REGISTRATION;
    }

    /** The tone of the style sheet. */
    public String tone() {
        return switch (state) {
            case FILED -> "info";
            case RETURNED -> "warn";
            case RECORDED -> "good";
            case DECIDED -> outcome.opensTheWay() ? "good" : "bad";
        };
    }

    /**
     * A government.
     *
     * @param country ISO 3166-1 alpha-2
     */
    public record Body(UUID id, String name, String country, String countryName, ZoneId zone) implements Serializable {}

    /** One time that it went out. */
    public record RoundView(
            int number,
            Instant filedAt,
            @Schema(nullable = true) String filedBy,
            String textHash,
            @Schema(nullable = true) UUID dossier,
            List<ClauseView> clauses,
            List<ObservationView> observations)
            implements Serializable {

        /** The clause as it was in this round, if it was in it. */
        public Optional<ClauseView> clause(UUID clauseId) {
            return clauses.stream()
                    .filter(clause -> clause.id().equals(clauseId))
                    .findFirst();
        }
    }

    /** A clause as it was filed, in every language. */
    public record ClauseView(UUID id, int number, List<WordsView> wordings) implements Serializable {

        /** The words in that language, if there were any. */
        public Optional<WordsView> in(String language) {
            return wordings.stream()
                    .filter(words -> words.language().equals(language))
                    .findFirst();
        }
    }

    /** A clause in one language. */
    public record WordsView(String language, String heading, String wording) implements Serializable {}

    /**
     * Something the authority observed, and the answer to it.
     *
     * @param clause null if it is about the whole
     * @param reason what it is about; null if nobody said it
     */
    public record ObservationView(
            UUID id,
            int number,
            int round,
            @Schema(nullable = true) UUID clause,
            @Schema(nullable = true) Integer clauseNumber,
            @Schema(nullable = true) ObservationReason reason,
            String words,
            @Schema(nullable = true) String observedBy,
            Instant observedAt,
            @Schema(nullable = true) String answer,
            @Schema(nullable = true) String answeredBy,
            @Schema(nullable = true) Instant answeredAt)
            implements Serializable {

        /** The element of the page that tells of it. */
        public String anchor() {
            return "observation-" + number;
        }
    }

    /** A file of the case. */
    public record FileView(UUID id, String name, String mediaType, int size, String sha256, Instant addedAt)
            implements Serializable {}

    /**
     * A filing in a list.
     *
     * @param reader as on the filing
     * @param due    as on the filing
     */
    public record LineView(
            UUID id,
            UUID draft,
            String title,
            boolean demonstration,
            Body government,
            String name,
            int round,
            Instant filedAt,
            @Schema(nullable = true) String reader,
            @Schema(nullable = true) LastDay due,
            FilingState state,
            String stateWord,
            @Schema(nullable = true) String outcomeWord)
            implements Serializable {

        /** The tone of the style sheet. */
        public String tone() {
            return state == FilingState.FILED ? "call" : state == FilingState.RETURNED ? "warn" : "quiet";
        }
    }

    /**
     * A signature on record.
     *
     * @param inForce        whether the agreement is in force, and so everybody may read it
     * @param registryNumber as the registry gave it, or null
     */
    public record SignatureView(
            UUID draft,
            boolean demonstration,
            String place,
            LocalDate on,
            String textHash,
            UUID scan,
            String scanSha256,
            @Schema(nullable = true) String recordedBy,
            Instant recordedAt,
            boolean inForce,
            @Schema(nullable = true) String registryNumber,
            List<SignatoryView> signatories)
            implements Serializable {}

    /** Who signed for a party. */
    public record SignatoryView(UUID government, String governmentName, String name, String office)
            implements Serializable {}
}
