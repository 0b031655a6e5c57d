package org.twinhall.domain.statement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.twinhall.domain.agreement.Agreement;
import org.twinhall.domain.agreement.AgreementEntry;
import org.twinhall.domain.agreement.AgreementStatus;
import org.twinhall.domain.agreement.Agreements;
import org.twinhall.domain.history.History;
import org.twinhall.domain.history.HistoryEntry.Happening;
import org.twinhall.domain.people.Capacity;
import org.twinhall.domain.people.CurrentSeat;
import org.twinhall.domain.people.Persons;
import org.twinhall.domain.people.RecordRights;
import org.twinhall.domain.people.Role;
import org.twinhall.domain.people.Seat;
import org.twinhall.domain.shared.DeedRefused;
import org.twinhall.domain.shared.InvalidInput;
import org.twinhall.domain.shared.NoSuchRecord;
import org.twinhall.domain.shared.StaleRevision;
import org.twinhall.domain.statement.Sourced.By;
import org.twinhall.domain.statement.Sourced.Chosen;
import org.twinhall.domain.statement.Sourced.Line;
import org.twinhall.domain.statement.Statement.Said;

/**
 * Keeps what sources say of an agreement where they differ. What a source says is put beside what is on record and changes nothing of
 * it, until somebody of a party chooses it with a reason; what counted before stays readable with its source.
 */
@ApplicationScoped
@Transactional
public class StatementKeeping {
    private static final Role[] WRITES = {Role.EDITOR, Role.SIGNATORY, Role.GOVERNMENT_ADMINISTRATOR, Role.OPERATOR};

    @Inject
    CurrentSeat seat;

    @Inject
    Persons persons;

    @Inject
    RecordRights rights;

    @Inject
    Agreements agreements;

    @Inject
    Statements statements;

    @Inject
    History history;

    /**
     * What is said of an agreement, field by field, as far as anything is; fields about which nobody said more than is on record are
     * left out.
     *
     * @throws NoSuchRecord if the reader may not see the agreement
     */
    public List<Sourced> of(UUID agreementId) {
        return of(agreement(agreementId));
    }

    /** The same of an agreement that the reader has read already. */
    public List<Sourced> of(AgreementEntry agreement) {
        var said = statements.of(agreement.id());
        if (said.isEmpty()) {
            return List.of();
        }
        var chosen = statements.acceptances(agreement.id()).stream()
                .collect(Collectors.toMap(
                        Acceptance::statementId,
                        Function.identity(),
                        BinaryOperator.maxBy(Comparator.comparing(Acceptance::acceptedAt))));
        return Arrays.stream(StatementField.values())
                .filter(field -> said.stream().anyMatch(each -> each.field() == field))
                .map(field -> {
                    var onRecord = field.onRecord(agreement);
                    var lines = new ArrayList<Line>();
                    said.stream()
                            .filter(each -> each.field() == field)
                            .map(each -> line(each, onRecord, Optional.ofNullable(chosen.get(each.id()))))
                            .forEach(lines::add);
                    if (lines.stream().noneMatch(Line::counts)) {
                        onRecord.ifPresent(value -> lines.add(first(agreement, value)));
                    }
                    lines.sort(Comparator.comparing(line -> !line.counts()));
                    return new Sourced(field, onRecord, lines);
                })
                .toList();
    }

    private static Line line(Statement statement, Optional<String> onRecord, Optional<Acceptance> chosen) {
        return new Line(
                Optional.of(statement.id()),
                statement.value(),
                Optional.of(statement.source()).filter(source -> !source.isEmpty()),
                statement.remark(),
                Optional.of(new By(statement.governmentId(), statement.person(), statement.recordedAt())),
                onRecord.filter(statement.value()::equals).isPresent(),
                chosen.map(choice -> new Chosen(
                        choice.because(), new By(choice.governmentId(), choice.person(), choice.acceptedAt()))));
    }

    private static Line first(AgreementEntry agreement, String value) {
        return new Line(
                Optional.empty(),
                value,
                agreement.source(),
                Optional.empty(),
                Optional.empty(),
                true,
                Optional.empty());
    }

    /** The agreement that sources speak of. */
    public Agreement agreement(UUID agreementId) {
        return agreements.find(agreementId).orElseThrow(() -> new NoSuchRecord("agreement"));
    }

    /** Whether the seat may put something on record about it. */
    public boolean mayWrite(UUID agreementId) {
        return seat.seat()
                .filter(by -> by.reach().whole() && by.hasAny(WRITES))
                .filter(by -> concerns(agreement(agreementId), by))
                .isPresent();
    }

    /**
     * Puts on record what a source says.
     *
     * @param field  its name, such as {@code signed}
     * @param remark or null
     * @throws InvalidInput with all that is wrong, also if that is on record already
     * @throws DeedRefused  of reason {@code parties-only} if the seat's government has no part in the agreement
     */
    public Statement add(UUID agreementId, String field, String value, String source, String remark) {
        var agreement = agreement(agreementId);
        var by = concerned(agreement);
        var said = Said.read(field, value, source, remark);
        if (statements.of(agreementId).stream().anyMatch(each -> same(each, said))) {
            throw new InvalidInput("source", "said-already");
        }
        return keep(agreement, said, by);
    }

    /**
     * Puts beside what is on record of an agreement what another record of the same agreement says differently, with the source of that
     * one; also what sources said of that one. Nothing of the record changes.
     *
     * @param parties how that one names its parties, or null if it names the same
     * @return the statements that were not on record before
     * @throws DeedRefused as {@link #add} does
     */
    public List<UUID> bring(Agreement to, Agreement from, String parties) {
        var by = concerned(to);
        var source =
                from.source().map(said -> said + " (" + from.reference() + ")").orElse(from.reference());
        var differing = new ArrayList<Said>();
        for (var field : StatementField.values()) {
            field.onRecord(from)
                    .filter(value -> field != StatementField.STATUS || from.status() != AgreementStatus.UNKNOWN)
                    .filter(value -> !value.equals(field.onRecord(to).orElse("")))
                    .ifPresent(value -> differing.add(new Said(field, value, source, null)));
        }
        if (parties != null) {
            differing.add(new Said(StatementField.PARTIES, shortened(parties, StatementField.LONGEST), source, null));
        }
        statements.of(from.id()).stream()
                .map(each -> new Said(
                        each.field(), each.value(), each.source(), each.remark().orElse(null)))
                .forEach(differing::add);
        var known = new ArrayList<>(statements.of(to.id()));
        var brought = new ArrayList<UUID>();
        for (var said : differing) {
            if (known.stream().noneMatch(each -> same(each, said))) {
                var statement = keep(to, said, by);
                known.add(statement);
                brought.add(statement.id());
            }
        }
        return brought;
    }

    private static String shortened(String words, int longest) {
        return words.length() > longest ? words.substring(0, longest) : words;
    }

    private static boolean same(Statement statement, Said said) {
        return statement.field() == said.field()
                && statement.value().equals(said.value())
                && statement.source().equalsIgnoreCase(said.source());
    }

    private Statement keep(Agreement agreement, Said said, Seat by) {
        var statement = new Statement(agreement.id(), said, by.governmentId(), persons.present(), Instant.now());
        statements.add(statement);
        history.record(
                agreement.id(),
                new Happening("statement-added", said.field().word(), null, said.value() + " — " + said.source()));
        return statement;
    }

    /**
     * Makes what a source says the value that counts.
     *
     * @param because why, in words
     * @param seen    what counted when the chooser looked; null or blank if nothing did
     * @throws StaleRevision if something else counts by now
     * @throws InvalidInput  without a reason
     * @throws DeedRefused   of reason {@code made-here} for an agreement that was signed on this portal, whose signature is proven
     *                       and not reported; of reason {@code says-nothing-new} if it counts already; of reason
     *                       {@code parties-stay} for who the parties are
     * @throws NoSuchRecord  if there is no such statement for the seat
     */
    public Statement accept(UUID statementId, String because, String seen) {
        var statement = statements.find(statementId).orElseThrow(() -> new NoSuchRecord("statement"));
        var agreement = agreement(statement.agreementId());
        var by = concerned(agreement);
        var field = statement.field();
        if (!field.canCount()) {
            throw new DeedRefused("parties-stay");
        }
        if (agreement.draft().isPresent()) {
            throw new DeedRefused("made-here");
        }
        var former = field.onRecord(agreement);
        if (!former.orElse("").equals(Objects.requireNonNullElse(seen, "").strip())) {
            throw new StaleRevision(agreement.revision());
        }
        if (former.filter(statement.value()::equals).isPresent()) {
            throw new DeedRefused("says-nothing-new");
        }
        var acceptance = new Acceptance(statementId, because, by.governmentId(), persons.present(), Instant.now());
        former.filter(value -> statements.of(agreement.id()).stream()
                        .noneMatch(each -> each.field() == field && each.value().equals(value)))
                .ifPresent(value -> keep(
                        agreement, new Said(field, value, agreement.source().orElse(""), null), by));
        field.settle(agreement, statement.value());
        statements.add(acceptance);
        history.record(
                agreement.id(),
                new Happening("statement-accepted", field.word(), former.orElse(null), statement.value()));
        return statement;
    }

    /** The seat, which must write for a government that has to do with the agreement; a party that others put on record takes its place. */
    private Seat concerned(Agreement agreement) {
        var by = seat.requireWhole(WRITES);
        if (!concerns(agreement, by)) {
            throw new DeedRefused("parties-only");
        }
        if (isParty(agreement, by)) {
            rights.grant(agreement.id(), by.governmentId(), Capacity.PARTY);
        }
        return by;
    }

    private boolean concerns(Agreement agreement, Seat by) {
        return isParty(agreement, by)
                || rights.capacities(agreement.id()).stream().anyMatch(Capacity::writes);
    }

    private static boolean isParty(Agreement agreement, Seat by) {
        return agreement.relationship().parties().stream()
                .anyMatch(party -> party.id().equals(by.governmentId()));
    }
}
