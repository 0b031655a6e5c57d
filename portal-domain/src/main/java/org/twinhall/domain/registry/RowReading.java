package org.twinhall.domain.registry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.twinhall.domain.agreement.AgreementKind;
import org.twinhall.domain.agreement.AgreementStatus;
import org.twinhall.domain.agreement.ChainLink;
import org.twinhall.domain.agreement.Vocabulary;
import org.twinhall.domain.detail.DetailsForm;
import org.twinhall.domain.registry.ImportReport.Remark;
import org.twinhall.domain.registry.PublishedRow.PublishedParty;
import org.twinhall.domain.shared.EdtfDate;
import org.twinhall.spi.country.PartyLevel;

/** Reads the cells of one row and gathers everything that is wrong with them, not only the first. */
final class RowReading {
    private static final Pattern REFERENCE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._/-]{0,39}");
    /** The portal's own agreements are named so; a file must not take their names. */
    private static final String OWN_REFERENCES = "TW-";

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\n\\r\\t]]");
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final int LONGEST_FOCUS = 4000;
    private static final int LONGEST_NAME = 200;
    private static final Map<String, String> DETAIL_COLUMNS =
            Map.of("goals", "sdgs", "legalWords", "legal_basis", "kindAsPublished", "kind_as_published");

    private static final String NOT_AVAILABLE = "Not available";

    private final int number;
    private final Map<String, String> cells;
    private final List<Remark> problems = new ArrayList<>();

    RowReading(int number, Map<String, String> cells) {
        this.number = number;
        this.cells = cells;
    }

    /** What is wrong; complete once {@link #row()} has been asked. */
    List<Remark> problems() {
        return List.copyOf(problems);
    }

    /** The row; empty if something is wrong with it. */
    Optional<PublishedRow> row() {
        var reference = reference();
        var kind = oneOf("kind", AgreementKind::published);
        var one = party("party_a");
        var other = party("party_b");
        var signed = oneOf("signed", EdtfDate::read, "not-a-published-date");
        var status = oneOf("status", AgreementStatus::published);
        var link = linkTo(known(cells.get("continues")));
        var from = oneOf("in_force_from", EdtfDate::read, "not-a-published-date");
        var ended = oneOf("ended", EdtfDate::read, "not-a-published-date");
        var motivations = words("motivations", Vocabulary.MOTIVATIONS);
        var themes = words("themes", Vocabulary.THEMES);
        var focus = text("focus_as_published", LONGEST_FOCUS);
        var source = text("source", LONGEST_NAME);
        var details = details();
        if (source.isEmpty()) {
            wrong("source", "required");
        }
        if (one != null && one.equals(other)) {
            wrong("party_b", "same-party-twice");
        }
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new PublishedRow(
                number,
                reference,
                kind,
                one,
                other,
                signed,
                status,
                known(cells.get("continues")),
                link,
                from,
                ended,
                motivations,
                themes,
                known(focus),
                source,
                details));
    }

    private DetailsForm details() {
        var details = new DetailsForm(
                parts("sdgs"),
                parts("frameworks"),
                null,
                null,
                known(cells.get("legal_basis")),
                parts("languages"),
                known(cells.get("kind_as_published")),
                List.of());
        details.faults()
                .forEach(fault -> wrong(
                        DETAIL_COLUMNS.getOrDefault(fault.field(), fault.field()),
                        fault.reason(),
                        fault.arguments().toArray(String[]::new)));
        return details;
    }

    private List<String> parts(String column) {
        return Arrays.asList(cells.get(column).split("\\|", -1));
    }

    private String reference() {
        var reference = cells.get("id");
        if (reference.isEmpty()) {
            wrong("id", "required");
        } else if (!REFERENCE.matcher(reference).matches()) {
            wrong("id", "not-a-reference", shortened(reference));
        } else if (reference.regionMatches(true, 0, OWN_REFERENCES, 0, OWN_REFERENCES.length())) {
            wrong("id", "reserved-reference", reference);
        }
        return reference;
    }

    private ChainLink linkTo(String earlier) {
        var cell = cells.get("link");
        if (cell.isEmpty()) {
            return null;
        }
        if (earlier == null) {
            wrong("link", "link-to-nothing");
        }
        return oneOf("link", ChainLink::published);
    }

    private PublishedParty party(String column) {
        var before = problems.size();
        var name = text(column, LONGEST_NAME);
        var level = oneOf(column + "_level", RowReading::level);
        var country = cells.get(column + "_country");
        var subdivision = known(cells.get(column + "_subdivision"));
        if (!COUNTRIES.contains(country)) {
            wrong(column + "_country", country.isEmpty() ? "required" : "not-a-country", shortened(country));
        } else if (subdivision != null && !subdivision.matches(country + "-[A-Z0-9]{1,3}")) {
            wrong(column + "_subdivision", "not-a-subdivision", shortened(subdivision), country);
        }
        // Only a country as a whole is named by its code alone.
        if (name.isEmpty() && level != PartyLevel.NATIONAL) {
            wrong(column, "required");
        }
        return problems.size() > before ? null : new PublishedParty(name, level, subdivision, country);
    }

    private static Optional<PartyLevel> level(String published) {
        var wanted = published.toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(PartyLevel.values())
                .filter(level -> level.name().equals(wanted))
                .findFirst();
    }

    private List<String> words(String column, List<String> vocabulary) {
        if (cells.get(column).isEmpty()) {
            return List.of();
        }
        var words = Arrays.stream(cells.get(column).split("\\|", -1))
                .map(String::strip)
                .distinct()
                .toList();
        words.stream()
                .filter(word -> !vocabulary.contains(word))
                .forEach(word -> wrong(column, "unknown-word", shortened(word)));
        return words;
    }

    private <T> T oneOf(String column, Function<String, Optional<T>> reading) {
        return oneOf(column, reading, cells.get(column).isEmpty() ? "required" : "unknown-word");
    }

    private <T> T oneOf(String column, Function<String, Optional<T>> reading, String reason) {
        var read = reading.apply(cells.get(column));
        if (read.isEmpty()) {
            wrong(column, reason, shortened(cells.get(column)));
        }
        return read.orElse(null);
    }

    private String text(String column, int longest) {
        var text = cells.get(column);
        if (text.length() > longest) {
            wrong(column, "too-long", String.valueOf(longest));
        } else if (CONTROL.matcher(text).find()) {
            wrong(column, "control-characters");
        }
        return text;
    }

    /** What publications write where they know nothing is nothing on record. */
    private static String known(String cell) {
        return cell.isEmpty() || cell.equalsIgnoreCase(NOT_AVAILABLE) ? null : cell;
    }

    private static String shortened(String cell) {
        return cell.length() > 60 ? cell.substring(0, 60) + "…" : cell;
    }

    private void wrong(String column, String reason, String... arguments) {
        problems.add(Remark.at(number, column, reason, arguments));
    }
}
