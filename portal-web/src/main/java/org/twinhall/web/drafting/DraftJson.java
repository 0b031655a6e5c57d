package org.twinhall.web.drafting;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.twinhall.domain.drafting.Clause;
import org.twinhall.domain.drafting.Draft;
import org.twinhall.domain.drafting.DraftState;
import org.twinhall.domain.drafting.OutOfStep;
import org.twinhall.domain.drafting.Wording;
import org.twinhall.domain.government.Government;
import org.twinhall.domain.history.HistoryEntry;
import org.twinhall.domain.law.Countries.Model;
import org.twinhall.spi.Verification;
import org.twinhall.spi.country.ClauseKind;
import org.twinhall.spi.country.DraftFacts.Duration;
import org.twinhall.spi.country.InstrumentType;
import org.twinhall.web.page.PersonWords;

/** A draft as machines see it, with its whole text. */
public final class DraftJson {
    public final UUID id;
    public final InstrumentType instrument;
    /** OPEN, UNDER_REVIEW or SIGNED. */
    public final DraftState state;

    public final List<DraftPartyJson> parties;
    /** ISO 639-1, the first being the leading one. */
    public final List<String> languages;
    /** By language. */
    public final Map<String, String> titles;
    /** From signature; 0 for indefinitely, null while nobody has said. */
    @Schema(nullable = true)
    public final Integer months;

    public final List<String> themes;
    /** Whether what it says about real governments is made up. */
    public final boolean demonstration;

    public final Instant begunAt;
    public final Instant changedAt;
    /** SHA-256 of all that is agreed. */
    public final String textHash;

    public final List<ClauseJson> clauses;

    DraftJson(Draft draft) {
        id = draft.id();
        instrument = draft.instrument();
        state = draft.state();
        parties = draft.parties().stream().map(DraftPartyJson::new).toList();
        languages = draft.languages();
        titles = draft.titles();
        months = draft.duration().map(Duration::months).orElse(null);
        themes = draft.themes();
        demonstration = draft.isDemonstration();
        begunAt = draft.begunAt();
        changedAt = draft.changedAt();
        textHash = draft.textHash();
        clauses = draft.clauses().stream().map(ClauseJson::new).toList();
    }

    /** A draft in a list: everything but its text. */
    public static final class ListedJson {
        public final UUID id;
        public final InstrumentType instrument;
        public final DraftState state;
        public final List<DraftPartyJson> parties;
        public final Map<String, String> titles;
        public final boolean demonstration;
        public final Instant changedAt;

        ListedJson(Draft draft) {
            id = draft.id();
            instrument = draft.instrument();
            state = draft.state();
            parties = draft.parties().stream().map(DraftPartyJson::new).toList();
            titles = draft.titles();
            demonstration = draft.isDemonstration();
            changedAt = draft.changedAt();
        }
    }

    /** A party to a draft. */
    public static final class DraftPartyJson {
        public final UUID id;
        public final String name;
        /** ISO 3166-1 alpha-2. */
        public final String country;
        /** Its name in addresses; null if it has not joined. */
        @Schema(nullable = true)
        public final String slug;

        DraftPartyJson(Government party) {
            id = party.id();
            name = party.name();
            country = party.country();
            slug = party.slug().orElse(null);
        }
    }

    /** A clause in all its languages. */
    public static final class ClauseJson {
        public final UUID id;
        /** To be sent back with new words. */
        public final long revision;
        /** In the text, from 1. */
        public final int number;

        public final ClauseKind kind;
        /** By language. */
        public final Map<String, ClauseWordsJson> wordings;
        /** Where a language does not say yet what another one says; nothing is signed until this is empty. */
        public final List<OutOfStepJson> outOfStep;

        ClauseJson(Clause clause) {
            id = clause.id();
            revision = clause.revision();
            number = clause.number();
            kind = clause.kind();
            wordings = new TreeMap<>();
            clause.wordings().forEach((language, words) -> wordings.put(language, new ClauseWordsJson(words)));
            outOfStep = wordings.keySet().stream()
                    .flatMap(language -> clause.behind(language).stream())
                    .map(OutOfStepJson::new)
                    .toList();
        }
    }

    /** A language in which a clause does not say yet what it says in another one. */
    public static final class OutOfStepJson {
        /** The one that has to follow. */
        public final String language;
        /** The one that was reworded. */
        public final String changed;
        /** What that one said before, heading and words. */
        public final String was;

        public final Instant since;

        OutOfStepJson(OutOfStep behind) {
            language = behind.language();
            changed = behind.changedLanguage();
            was = behind.was();
            since = behind.since();
        }
    }

    /** The words of a clause in one language. */
    public static final class ClauseWordsJson {
        public final String heading;
        public final String wording;

        ClauseWordsJson(Wording words) {
            heading = words.heading();
            wording = words.text();
        }
    }

    /** A model text to begin from. */
    public static final class TemplateJson {
        public final String code;
        public final String country;
        public final String name;
        public final InstrumentType instrument;
        public final List<String> languages;
        public final int clauses;
        /** Where the model comes from. */
        public final String act;

        @Schema(nullable = true)
        public final String article;

        @Schema(nullable = true)
        public final URI url;

        public final LocalDate readOn;
        /** How well it was read. */
        public final Verification verification;

        TemplateJson(Model model, String name) {
            var template = model.template();
            code = template.code();
            country = model.country();
            this.name = name;
            instrument = template.instrument();
            languages = template.titles().keySet().stream().sorted().toList();
            clauses = template.clauses().size();
            act = template.source().act();
            article = template.source().article();
            url = template.source().url();
            readOn = template.source().readOn();
            verification = template.source().verification();
        }
    }

    /** Something that happened to a draft. */
    public static final class DraftEntryJson {
        public final int number;
        public final Instant at;
        /** Null once they were erased. */
        @Schema(nullable = true)
        public final String person;

        public final UUID governmentId;
        public final String deed;
        /** For a clause its number then and the language; null if it was about the whole. */
        @Schema(nullable = true)
        public final String subject;

        @Schema(nullable = true)
        public final String before;

        @Schema(nullable = true)
        public final String after;
        /** The next entry builds on it. */
        public final String hash;

        DraftEntryJson(HistoryEntry entry) {
            number = entry.number();
            at = entry.happenedAt();
            person = PersonWords.machine(entry.person());
            governmentId = entry.governmentId();
            deed = entry.deed();
            subject = entry.subject().orElse(null);
            before = entry.before().orElse(null);
            after = entry.after().orElse(null);
            hash = entry.hash();
        }
    }
}
