package org.twinhall.domain.registry.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.twinhall.domain.agreement.AgreementKind;
import org.twinhall.domain.agreement.AgreementStatus;
import org.twinhall.domain.agreement.Vocabulary;
import org.twinhall.domain.registry.Folded;
import org.twinhall.domain.registry.intake.FiledRow.NamedPlace;
import org.twinhall.domain.registry.intake.SheetFile.Line;
import org.twinhall.domain.shared.EdtfDate;
import org.twinhall.spi.country.PartyLevel;

/** Reads a row as the mapping says, and gathers what is wrong with it and what somebody should look at. */
final class LineReading {
    private static final Pattern REFERENCE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._/-]{0,39}");
    /** The portal's own agreements are named so, and those that came in without a name. */
    private static final Pattern OWN_REFERENCES = Pattern.compile("(?i)(TW|IMP)-.*");

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\n\\r\\t]]");
    private static final int LONGEST_FOCUS = 4000;
    private static final int LONGEST_NAME = 200;
    /** Before that day no two cities twinned, though some had been friends for long. */
    private static final LocalDate UNLIKELY_BEFORE = LocalDate.of(1800, 1, 1);

    private static final Map<String, AgreementStatus> OTHER_WORDS = otherWords();

    private final Line line;
    private final int width;
    private final Mapping mapping;
    private final LocalDate today;
    private final List<Remark> problems = new ArrayList<>();
    private final List<Remark> warnings = new ArrayList<>();

    /**
     * Reads.
     *
     * @param width how many headings there are
     * @param today a date after it is unlikely
     */
    LineReading(Line line, int width, Mapping mapping, LocalDate today) {
        this.line = line;
        this.width = width;
        this.mapping = mapping;
        this.today = today;
    }

    private static Map<String, AgreementStatus> otherWords() {
        var words = new HashMap<String, AgreementStatus>();
        for (var word : List.of("active", "activo", "vigente", "in force", "current", "actif", "aktiv")) {
            words.put(word, AgreementStatus.IN_FORCE);
        }
        for (var word : List.of(
                "planned",
                "planning",
                "in planning",
                "proposed",
                "en planeacion",
                "planeado",
                "in process",
                "en proceso",
                "en tramite",
                "geplant",
                "expression of interest")) {
            words.put(word, AgreementStatus.EXPRESSION_OF_INTEREST);
        }
        for (var word : List.of("expired", "terminated", "former", "vencido", "terminado", "concluido", "beendet")) {
            words.put(word, AgreementStatus.ENDED);
        }
        words.put("firmado", AgreementStatus.SIGNED);
        words.put("renovado", AgreementStatus.RENEWED);
        words.put("desconocido", AgreementStatus.UNKNOWN);
        return words;
    }

    List<Remark> problems() {
        return List.copyOf(problems);
    }

    List<Remark> warnings() {
        return List.copyOf(warnings);
    }

    /** The row; empty if something is wrong with it. */
    Optional<FiledRow> row() {
        if (line.cells().size() < width
                && mapping.columns().values().stream()
                        .anyMatch(at -> at >= line.cells().size())) {
            problems.add(
                    Remark.of(null, "cells-missing", String.valueOf(line.cells().size()), String.valueOf(width)));
            return Optional.empty();
        }
        var reference = reference();
        var kind = kind();
        var one = place(Field.PARTY_A, Field.PARTY_A_LEVEL, Field.PARTY_A_SUBDIVISION, Field.PARTY_A_COUNTRY);
        var other = place(Field.PARTY_B, Field.PARTY_B_LEVEL, Field.PARTY_B_SUBDIVISION, Field.PARTY_B_COUNTRY);
        var signed = signed();
        var status = status(kind);
        var themes = words(Field.THEMES, Vocabulary.THEMES);
        var motivations = words(Field.MOTIVATIONS, Vocabulary.MOTIVATIONS);
        var focus = text(Field.FOCUS, LONGEST_FOCUS);
        var source = text(Field.SOURCE, LONGEST_NAME);
        if (source.isEmpty() && mapping.given().source() == null) {
            wrong(Field.SOURCE, "required");
        }
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new FiledRow(
                line.number(),
                reference,
                kind,
                one,
                other,
                signed,
                status,
                known(cell(Field.CONTINUES)),
                themes,
                motivations,
                known(focus),
                source.isEmpty() ? mapping.given().source() : source));
    }

    private String reference() {
        var reference = cell(Field.REFERENCE);
        if (reference.isEmpty()) {
            return null;
        }
        if (!REFERENCE.matcher(reference).matches()) {
            wrong(Field.REFERENCE, "not-a-reference", shortened(reference));
        } else if (OWN_REFERENCES.matcher(reference).matches()) {
            wrong(Field.REFERENCE, "reserved-reference", reference);
        }
        return reference;
    }

    private AgreementKind kind() {
        var cell = cell(Field.KIND);
        if (cell.isEmpty()) {
            if (mapping.given().kind() == null) {
                wrong(Field.KIND, "required");
            }
            return mapping.given().kind();
        }
        var found = AgreementKind.published(cell.replace(' ', '-'));
        if (found.isEmpty()) {
            wrong(Field.KIND, "unknown-word", shortened(cell));
        }
        return found.orElse(null);
    }

    private AgreementStatus status(AgreementKind kind) {
        var cell = cell(Field.STATUS);
        var found = cell.isEmpty()
                ? Optional.of(mapping.given().status())
                : AgreementStatus.published(cell.replace(' ', '-'))
                        .or(() -> Optional.ofNullable(OTHER_WORDS.get(Folded.of(cell))));
        if (found.isEmpty()) {
            wrong(Field.STATUS, "unknown-word", shortened(cell));
        } else if (found.get() == AgreementStatus.EXPRESSION_OF_INTEREST && kind == AgreementKind.TWINNING) {
            warnings.add(Remark.of(Field.STATUS, "only-planned"));
        }
        return found.orElse(null);
    }

    private EdtfDate signed() {
        var cell = known(cell(Field.SIGNED));
        var date = EdtfDate.read(cell);
        if (date.isEmpty()) {
            wrong(Field.SIGNED, "not-a-published-date", shortened(cell));
            return EdtfDate.UNKNOWN;
        }
        if (date.get()
                .first()
                .filter(day -> day.isAfter(today) || day.isBefore(UNLIKELY_BEFORE))
                .isPresent()) {
            warnings.add(Remark.of(Field.SIGNED, "date-unlikely", shortened(cell)));
        }
        return date.get();
    }

    private NamedPlace place(Field name, Field level, Field subdivision, Field country) {
        var named = text(name, LONGEST_NAME);
        var label = text(country, LONGEST_NAME);
        var found = level(cell(level));
        if (found.isEmpty()) {
            wrong(level, "unknown-word", shortened(cell(level)));
        }
        if (named.isEmpty() && found.filter(PartyLevel.NATIONAL::equals).isEmpty()) {
            wrong(name, "required");
        }
        var within = known(cell(subdivision));
        if (within != null && !within.matches("[A-Z]{2}-[A-Z0-9]{1,3}")) {
            if (CountryLabels.known().of(within).isPresent()) {
                warnings.add(Remark.of(subdivision, "country-as-subdivision", shortened(within)));
                within = null;
            } else {
                wrong(subdivision, "not-a-subdivision", shortened(within), label);
            }
        }
        if (found.filter(PartyLevel.NATIONAL::equals).isEmpty()
                && !Spelling.plain(named).isEmpty()
                && CountryLabels.known().of(named).isPresent()
                && !CountryLabels.known().of(named).equals(CountryLabels.known().of(label))) {
            warnings.add(Remark.of(name, "country-as-place", shortened(named)));
        }
        return new NamedPlace(named, label, found.orElse(PartyLevel.MUNICIPALITY), within == null ? "" : within);
    }

    private Optional<PartyLevel> level(String cell) {
        if (cell.isEmpty()) {
            return Optional.of(mapping.given().level());
        }
        var wanted = cell.toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
        return Arrays.stream(PartyLevel.values())
                .filter(each -> each.name().equals(wanted))
                .findFirst();
    }

    private List<String> words(Field field, List<String> vocabulary) {
        var cell = cell(field);
        if (cell.isEmpty()) {
            return List.of();
        }
        var words = Arrays.stream(cell.split("\\|", -1))
                .map(String::strip)
                .distinct()
                .toList();
        words.stream()
                .filter(word -> !vocabulary.contains(word))
                .forEach(word -> wrong(field, "unknown-word", shortened(word)));
        return words;
    }

    private String text(Field field, int longest) {
        var text = cell(field);
        if (text.length() > longest) {
            wrong(field, "too-long", String.valueOf(longest));
        } else if (CONTROL.matcher(text).find()) {
            wrong(field, "control-characters");
        }
        return text;
    }

    private String cell(Field field) {
        var at = mapping.columns().get(field);
        return at == null ? "" : line.cells().get(at).strip();
    }

    /** What publications write where they know nothing is nothing on record. */
    private static String known(String cell) {
        return cell.isEmpty() || cell.equalsIgnoreCase("Not available") ? null : cell;
    }

    private static String shortened(String cell) {
        var plain = cell == null ? "" : cell.replaceAll("\\p{Cntrl}", " ");
        return plain.length() > 60 ? plain.substring(0, 60) + "…" : plain;
    }

    private void wrong(Field field, String reason, String... arguments) {
        problems.add(Remark.of(field, reason, arguments));
    }
}
