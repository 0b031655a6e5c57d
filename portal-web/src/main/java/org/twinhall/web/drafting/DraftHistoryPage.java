package org.twinhall.web.drafting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.twinhall.domain.drafting.AgreementDrafting;
import org.twinhall.domain.drafting.Comparison;
import org.twinhall.domain.drafting.Comparison.Segment;
import org.twinhall.domain.history.HistoryEntry;
import org.twinhall.domain.shared.NoSuchRecord;
import org.twinhall.web.filing.FilingWords;
import org.twinhall.web.page.Language;
import org.twinhall.web.page.PersonWords;
import org.twinhall.web.page.Plate;
import org.twinhall.web.page.Words;

/** What happened to a draft: who, when, for which government, and what words became of which; the latest first. */
@Named
@RequestScoped
public class DraftHistoryPage {
    /** Deeds about words, whose subject is a clause's number and a language, or a language alone. */
    private static final Set<String> OF_WORDS =
            Set.of("clause-reworded", "clause-added", "clause-removed", "draft-retitled");

    private static final String TAKEN_FOR_SAME = "taken-for-same";

    /** Deeds about a clause in one language that changed no words. */
    private static final Set<String> OF_A_LANGUAGE = Set.of(TAKEN_FOR_SAME, "words-suggested", "suggestion-taken");

    @Inject
    AgreementDrafting drafting;

    @Inject
    Language language;

    @Inject
    DraftWords words;

    @Inject
    Words dates;

    @Inject
    FilingWords filings;

    private UUID id;
    private String title;
    private List<Plate> parties;
    private List<Entry> entries;

    /** Reads draft and history; not found if there is none, or none that the seat may see. */
    public void load() {
        if (id == null) {
            throw new NoSuchRecord("draft");
        }
        var draft = drafting.toRead(id);
        title = draft.title(language.getTag());
        parties = words.plates(draft.parties());
        var history = drafting.history(id);
        var names = words.ownNames(history.stream().map(HistoryEntry::governmentId));
        entries = IntStream.rangeClosed(1, history.size())
                .mapToObj(back -> entry(history.get(history.size() - back), names))
                .toList();
    }

    private Entry entry(HistoryEntry entry, Map<UUID, String> names) {
        var ofWords = OF_WORDS.contains(entry.deed());
        var subject = entry.subject().orElse("").split(" ", -1);
        var tag = ofWords ? subject[subject.length - 1] : null;
        return new Entry(
                entry.number(),
                entry.happenedAt(),
                PersonWords.of(entry.person(), language.getLocale()),
                names.getOrDefault(entry.governmentId(), ""),
                deed(entry.deed(), subject),
                tag,
                ofWords ? comparison(entry).segments() : List.of(),
                ofWords ? null : plain(entry, entry.before().orElse(null)),
                ofWords ? null : plain(entry, entry.after().orElse(null)));
    }

    private static Comparison comparison(HistoryEntry entry) {
        return Comparison.of(entry.before().orElse(""), entry.after().orElse(""));
    }

    /** The deed in a few words, with the clause's number and the language where it has them. */
    private String deed(String deed, String... subject) {
        // An opinion has an entry for each thing that it says.
        var part = "deed." + deed + "." + subject[0];
        var key = words.has(part) ? part : "deed." + deed;
        if (!words.has(key)) {
            return words.say("deed.other");
        }
        if (!OF_WORDS.contains(deed) && !OF_A_LANGUAGE.contains(deed)) {
            return words.say(key, (Object[]) subject);
        }
        var tag = words.language(subject[subject.length - 1]);
        return subject.length == 2 ? words.say(key, subject[0], tag) : words.say(key, tag);
    }

    /** A value as the reader reads it; null where the deed has none to show. */
    private String plain(HistoryEntry entry, String value) {
        return switch (entry.deed()) {
            case "duration-settled" -> words.duration(value == null ? null : Integer.valueOf(value));
            case "themes-settled" -> words.themes(value == null ? List.of() : Arrays.asList(value.split(", ")));
            case "observed", "observation-answered", TAKEN_FOR_SAME -> value;
            case "opinion-given" ->
                value == null ? null : opinion(entry.subject().orElse(""), value);
            default -> null;
        };
    }

    private String opinion(String part, String value) {
        return switch (part) {
            case "on" -> dates.date(LocalDate.parse(value));
            case "words" -> value;
            default -> filings.outcome(value);
        };
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getTitle() {
        return title;
    }

    public List<Plate> getParties() {
        return parties;
    }

    /** The latest first. */
    public List<Entry> getEntries() {
        return entries;
    }

    /**
     * One thing that happened.
     *
     * @param deed     in the reader's words
     * @param language of the words that became others; null if it was not about words
     * @param segments what became of them; empty if it was not about words
     * @param before   another value before, or null
     * @param after    the value after, or null
     */
    public record Entry(
            int number,
            Instant at,
            String person,
            String government,
            String deed,
            String language,
            List<Segment> segments,
            String before,
            String after) {}
}
