package org.twinhall.web.history;

import static java.util.stream.Collectors.joining;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.twinhall.domain.government.Government;
import org.twinhall.domain.history.HistoryEntry;
import org.twinhall.domain.people.Person;
import org.twinhall.web.page.PersonWords;
import org.twinhall.web.page.Texts;

/** One entry of a history in the reader's words: codes and ids become words, or are left out where they say nothing to people. */
final class EntryWords {
    private final HistoryEntry entry;
    private final Locale reader;
    private final Map<UUID, Government> governments;
    private final Function<UUID, Optional<Person>> persons;
    private final Function<String, LawNames> laws;

    /**
     * Words for an entry.
     *
     * @param persons the person of a pseudonym, if the reader may know them
     * @param laws    what the rules of a country leave open, by how the history names it
     */
    EntryWords(
            HistoryEntry entry,
            Locale reader,
            Map<UUID, Government> governments,
            Function<UUID, Optional<Person>> persons,
            Function<String, LawNames> laws) {
        this.entry = entry;
        this.reader = reader;
        this.governments = governments;
        this.persons = persons;
        this.laws = laws;
    }

    /** The government that an entry names as its subject, if it does. */
    static Optional<UUID> named(HistoryEntry entry) {
        return entry.deed().equals("plan-approval-withdrawn") ? id(entry) : Optional.empty();
    }

    private static Optional<UUID> id(HistoryEntry entry) {
        return entry.subject()
                .filter(subject -> subject.matches("[0-9a-f-]{36}"))
                .map(UUID::fromString);
    }

    /** The part of the record; null if it is the whole, or nothing that a person could name. */
    String subject() {
        return entry.subject().map(this::subject).orElse(null);
    }

    private String subject(String subject) {
        var parts = subject.split("[ /]", 2);
        return switch (entry.deed()) {
            case "clause-added",
                    "clause-reworded",
                    "clause-removed",
                    "taken-for-same",
                    "words-suggested",
                    "suggestion-taken" -> say("subject.clause", parts[0], languageName(parts[parts.length - 1]));
            case "comment-written", "comment-taken-back", "comment-settled", "comment-reopened" ->
                subject.equals("text") || subject.equals("gone") ? null : say("subject.clause-alone", subject);
            case "draft-retitled" -> languageName(subject);
            case "observed", "observation-answered" -> say("subject.number", subject);
            case "filed" -> say("subject.round", subject.substring(subject.lastIndexOf(' ') + 1));
            case "plan-cell-edited" ->
                word("plan", "field." + parts[parts.length - 1].replaceAll("[^a-z].*$", ""), null);
            case "record-merged-in", "record-merged-away", "merge-undone", "said-not-one", "not-one-taken-back" ->
                subject;
            case "office-opened", "office-closed", "office-reopened" -> subject;
            case "office-changed" -> parts[1] + " · " + word("office", "field." + parts[0], parts[0]);
            case "plan-approval-withdrawn" ->
                named(entry).map(governments::get).map(Government::name).orElse(null);
            case "role-given" -> somebody("subject.to");
            case "role-taken" -> somebody("subject.from");
            case "member-removed", "guest-confirmed", "guest-refused", "guest-ended" -> somebody("subject.person");
            case "call-revised" -> callField(parts);
            case "membership-recorded", "membership-ended" -> say("subject." + subject);
            case "statement-added", "statement-accepted" -> word("statement", "field." + subject, subject);
            case "law-parameter-set", "law-parameter-taken-back" ->
                laws.apply(subject).subject();
            case "details-settled" -> word("detail", "field." + subject, subject);
            case "evidence-recorded", "evidence-withdrawn" -> word("vitality", "kind." + subject, subject);
            case "opinion-given" ->
                List.of("on", "words").contains(subject) ? say("subject." + subject) : say("subject.outcome");
            default -> null;
        };
    }

    /** Whom it is about; null for entries that were made before pseudonyms, which named an account. */
    private String somebody(String key) {
        return id(entry)
                .flatMap(persons)
                .map(person -> say(key, PersonWords.of(person, reader)))
                .orElse(null);
    }

    private String callField(String... parts) {
        var field = say("subject." + parts[0]);
        return parts.length == 2 ? field + ", " + languageName(parts[1]) : field;
    }

    String before() {
        return entry.before().map(this::value).orElse(null);
    }

    String after() {
        return entry.after().map(this::value).orElse(null);
    }

    private String value(String value) {
        return switch (entry.deed()) {
            case "draft-begun", "given-back" -> null;
            case "role-given", "role-taken", "colleague-invited" ->
                Arrays.stream(value.split(", "))
                        .map(role -> word("page", "role." + role, role))
                        .collect(joining(", "));
            case "filed", "text-signed-off", "plan-approved", "plan-frozen", "plan-approval-withdrawn" ->
                "SHA-256 " + value;
            case "office-closed", "office-reopened" -> day(value);
            case "opinion-given", "answer-set-aside" ->
                entry.subject().filter("words"::equals).isPresent()
                        ? value
                        : entry.subject().filter("on"::equals).isPresent() ? day(value) : outcome(value.split(" ", 2));
            case "in-force" -> word("agreement", "status." + value, value);
            case "duration-settled" ->
                value.equals("0") ? say("duration.open") : say("duration.months", Integer.valueOf(value));
            case "themes-settled" ->
                Arrays.stream(value.split(", "))
                        .map(theme -> word("agreement", "theme." + theme, theme))
                        .collect(joining(", "));
            case "signed", "council-resolution-recorded", "registered" ->
                Arrays.stream(value.split(" · ")).map(this::day).collect(joining(" · "));
            case "law-parameter-set", "law-parameter-taken-back" ->
                entry.subject().map(laws).map(law -> law.value(value)).orElse(value);
            case "plugin-enabled", "plugin-disabled" ->
                value.matches("[A-Z]{2}")
                        ? new Locale.Builder().setRegion(value).build().getDisplayCountry(reader)
                        : value;
            case "government-taken-in", "government-joined", "government-corrected" ->
                Arrays.stream(value.split(" · "))
                        .map(part -> word("agreement", "level." + part, day(part)))
                        .collect(joining(" · "));
            default -> value;
        };
    }

    /** A day in the reader's way; anything else as it is. */
    private String day(String part) {
        return part.matches("\\d{4}-\\d{2}-\\d{2}")
                ? LocalDate.parse(part)
                        .format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                                .withLocale(reader))
                : part;
    }

    /** An outcome and the number under which the authority gave it. */
    private String outcome(String... parts) {
        var word = word("filing", "outcome." + parts[0], parts[0]);
        return parts.length == 2 ? word + " · " + parts[1] : word;
    }

    private String languageName(String tag) {
        return Locale.forLanguageTag(tag).getDisplayLanguage(reader);
    }

    private String say(String key, Object... arguments) {
        return new MessageFormat(Texts.of("history", reader).getString(key), reader).format(arguments);
    }

    /** A word of another room. */
    private String word(String room, String key, String otherwise) {
        var texts = Texts.of(room, reader);
        return texts.containsKey(key) ? texts.getString(key) : otherwise;
    }
}
