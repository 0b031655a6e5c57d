package org.twinhall.domain.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.twinhall.domain.agreement.Agreement;
import org.twinhall.domain.agreement.Agreements;
import org.twinhall.domain.agreement.Relationship;
import org.twinhall.domain.detail.DetailKeeping;
import org.twinhall.domain.government.Government;
import org.twinhall.domain.government.Governments;
import org.twinhall.domain.history.History;
import org.twinhall.domain.history.HistoryEntry.Happening;
import org.twinhall.domain.people.Capacity;
import org.twinhall.domain.people.CurrentSeat;
import org.twinhall.domain.people.RecordRights;
import org.twinhall.domain.people.Role;
import org.twinhall.domain.registry.ImportReport.NewGovernment;
import org.twinhall.domain.registry.ImportReport.Remark;
import org.twinhall.domain.registry.PublishedRow.PublishedParty;
import org.twinhall.domain.shared.InvalidInput;
import org.twinhall.domain.shared.InvalidInput.Violation;
import org.twinhall.domain.shared.JpaTurn;
import org.twinhall.spi.country.PartyLevel;

/**
 * Takes agreements over that others published. A file goes in whole or not at all; what is on record already, by its
 * reference, stays as it is.
 */
@ApplicationScoped
@Transactional
public class RegistryImport {
    /** The headings that the first row of a file must have, in any order. */
    public static final List<String> COLUMNS = RegistryFile.COLUMNS;

    /** The headings that it may have beside. */
    public static final List<String> OPTIONAL_COLUMNS = RegistryFile.OPTIONAL;

    /** The turn that everybody takes who brings agreements in. */
    public static final String TURN = "registry import";

    @Inject
    CurrentSeat seat;

    @Inject
    RecordRights rights;

    @Inject
    Governments governments;

    @Inject
    Agreements agreements;

    @Inject
    DetailKeeping details;

    @Inject
    History history;

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    /**
     * Says what the file would bring. Nothing is saved.
     *
     * @param csv the file's bytes
     * @throws org.twinhall.domain.shared.DeedRefused of reason {@code role-missing} without the role of an operator
     */
    public ImportReport check(byte[] csv) {
        seat.requireAny(Role.OPERATOR);
        return report(RegistryFile.read(csv), false);
    }

    /**
     * Brings the file into the registry.
     *
     * @param csv      the file's bytes
     * @param language of the texts in it, as a tag of BCP 47; null or blank if not known
     * @throws InvalidInput with every problem of every row, if there is one; then nothing was saved
     * @throws org.twinhall.domain.shared.DeedRefused of reason {@code role-missing} without the role of an operator
     */
    public ImportReport run(byte[] csv, String language) {
        seat.requireAny(Role.OPERATOR);
        var textsIn = tag(language);
        JpaTurn.await(entities, TURN);
        var file = RegistryFile.read(csv);
        var report = report(file, true);
        if (!report.isClean()) {
            throw new InvalidInput(report.problems().stream()
                    .map(problem -> new Violation(problem.field(), problem.reason(), problem.arguments()))
                    .toList());
        }
        file.rows().stream()
                .filter(row -> report.agreements().contains(row.reference()))
                .forEach(row -> takeOver(row, textsIn));
        return report;
    }

    private ImportReport report(RegistryFile file, boolean saved) {
        List<String> fresh = new ArrayList<>();
        List<String> known = new ArrayList<>();
        var newGovernments = new LinkedHashSet<NewGovernment>();
        var problems = new ArrayList<>(file.problems());
        var warnings = new ArrayList<>(file.warnings());
        Map<String, PublishedRow> inFile = new HashMap<>();
        file.rows().forEach(row -> inFile.put(row.reference(), row));
        for (var row : file.rows()) {
            var onRecord = agreements.byReference(row.reference());
            if (onRecord.isPresent()) {
                known.add(row.reference());
                differs(row, onRecord.get()).ifPresent(warnings::add);
                continue;
            }
            fresh.add(row.reference());
            row.parties().stream()
                    .filter(party -> find(party).isEmpty())
                    .map(party -> new NewGovernment(party.name(), party.level(), party.country(), party.subdivision()))
                    .forEach(newGovernments::add);
            wholeCountry(row).ifPresent(warnings::add);
            brokenChain(row, inFile).ifPresent(problems::add);
        }
        return new ImportReport(
                file.rows().size(), fresh, known, List.copyOf(newGovernments), problems, warnings, saved);
    }

    private static Optional<Remark> differs(PublishedRow row, Agreement onRecord) {
        var same = row.kind() == onRecord.kind()
                && row.status() == onRecord.status()
                && row.signed().equals(onRecord.signed())
                && Optional.ofNullable(row.focus()).equals(onRecord.focus());
        return same
                ? Optional.empty()
                : Optional.of(Remark.at(row.row(), null, "differs-from-record", row.reference()));
    }

    private static Optional<Remark> wholeCountry(PublishedRow row) {
        return row.parties().stream()
                .filter(party ->
                        party.level() == PartyLevel.NATIONAL && party.name().isEmpty())
                .findFirst()
                .map(party -> Remark.at(row.row(), null, "whole-country", party.country()));
    }

    private Optional<Remark> brokenChain(PublishedRow row, Map<String, PublishedRow> inFile) {
        if (row.continues() == null) {
            return Optional.empty();
        }
        if (inFile.containsKey(row.continues())) {
            var earlier = inFile.get(row.continues()).parties();
            return earlier.containsAll(row.parties())
                    ? Optional.empty()
                    : Optional.of(Remark.at(row.row(), "continues", "continues-other-parties", row.continues()));
        }
        var earlier = agreements.byReference(row.continues());
        if (earlier.isEmpty()) {
            return Optional.of(Remark.at(row.row(), "continues", "continues-unknown", row.continues()));
        }
        var parties = earlier.get().relationship().parties().stream()
                .map(Government::id)
                .toList();
        var same = row.parties().stream()
                .allMatch(party ->
                        find(party).map(found -> parties.contains(found.id())).orElse(false));
        return same
                ? Optional.empty()
                : Optional.of(Remark.at(row.row(), "continues", "continues-other-parties", row.continues()));
    }

    private Optional<Government> find(PublishedParty party) {
        return governments.named(party.name(), party.level(), party.country(), party.subdivision());
    }

    private static String tag(String language) {
        if (language == null || language.isBlank()) {
            return null;
        }
        try {
            return new Locale.Builder().setLanguageTag(language.strip()).build().toLanguageTag();
        } catch (IllformedLocaleException noLanguage) {
            throw (InvalidInput) new InvalidInput("language", "not-a-language").initCause(noLanguage);
        }
    }

    private void takeOver(PublishedRow row, String textsIn) {
        var parties = row.parties().stream().map(this::findOrAdd).toList();
        var tie = tieOf(parties);
        var agreement = Agreement.published(
                tie,
                row.reference(),
                row.kind(),
                row.status(),
                row.signed(),
                new Agreement.Words(row.focus(), textsIn, row.source(), row.themes(), row.motivations()));
        Optional.ofNullable(row.continues())
                .flatMap(agreements::byReference)
                .ifPresent(earlier -> agreement.continues(earlier, row.link()));
        agreement.lasts(row.inForceFrom(), row.ended());
        keep(agreement.id());
        agreements.add(agreement);
        history.record(agreement.id(), new Happening("agreement-imported", row.reference(), null, row.source()));
        if (!row.details().isEmpty()) {
            entities.flush();
            details.takeOver(agreement, row.details());
        }
    }

    private Government findOrAdd(PublishedParty party) {
        return find(party).orElseGet(() -> {
            var government = Government.spokenOf(party.name(), party.level(), party.country(), party.subdivision());
            governments.add(government);
            return government;
        });
    }

    private Relationship tieOf(List<Government> parties) {
        return agreements
                .tieBetween(parties.stream().map(Government::id).toList())
                .orElseGet(() -> {
                    var tie = new Relationship(parties);
                    keep(tie.id());
                    agreements.add(tie);
                    history.record(tie.id(), Happening.of("tie-imported"));
                    return tie;
                });
    }

    private void keep(UUID record) {
        rights.grant(record, seat.required().governmentId(), Capacity.KEEPER);
    }
}
