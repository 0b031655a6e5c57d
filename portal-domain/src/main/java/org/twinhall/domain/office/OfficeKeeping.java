package org.twinhall.domain.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.twinhall.domain.history.History;
import org.twinhall.domain.history.HistoryEntry.Happening;
import org.twinhall.domain.people.CurrentSeat;
import org.twinhall.domain.people.Role;
import org.twinhall.domain.people.Seat;
import org.twinhall.domain.shared.DeedRefused;
import org.twinhall.domain.shared.InvalidInput;
import org.twinhall.domain.shared.InvalidInput.Faults;
import org.twinhall.domain.shared.NoSuchRecord;
import org.twinhall.domain.shared.StaleRevision;

/**
 * A government keeps its own offices. What changes stands in the history of the government's record, but for the name of a person:
 * that could never be taken out of it again.
 */
@ApplicationScoped
@Transactional
public class OfficeKeeping {
    private static final String AT_PRESENT = "atPresent";

    private static final List<Field> FIELDS = List.of(
            new Field("name", details -> said(details, OfficeWords::name)),
            new Field("duties", details -> said(details, OfficeWords::duties)),
            new Field("opening", details -> said(details, OfficeWords::opening)),
            new Field("email", OfficeDetails::email),
            new Field("telephone", OfficeDetails::telephone),
            new Field("address", OfficeDetails::address),
            new Field("languages", details -> String.join(", ", details.languages())),
            new Field(AT_PRESENT, OfficeDetails::atPresent),
            new Field("audience", details -> details.audience().name()),
            new Field("from", details -> details.from().toString()),
            new Field(
                    "until",
                    details -> details.until() == null ? null : details.until().toString()));

    @Inject
    CurrentSeat seat;

    @Inject
    Offices offices;

    @Inject
    History history;

    /** The offices of the seat's government, also those that have ended. */
    public List<Office> own() {
        return offices.of(List.of(seat.required().governmentId()));
    }

    /**
     * One of them.
     *
     * @throws NoSuchRecord if it is not the seat's government's
     */
    public Office own(UUID id) {
        var government = seat.required().governmentId();
        return offices.find(id)
                .filter(office -> office.governmentId().equals(government))
                .orElseThrow(() -> new NoSuchRecord("office"));
    }

    /**
     * Puts an office on record.
     *
     * @param faults what was found wrong with the details on the way here
     * @throws DeedRefused  unless the seat is an administrator's or editor's, of reason {@code role-missing}
     * @throws InvalidInput with all that is wrong
     */
    public Office open(Faults faults, OfficeDetails details) {
        var by = keeper();
        var office = new Office(by.governmentId(), details.sound(faults));
        offices.add(office);
        history.record(by.governmentId(), new Happening("office-opened", name(details), null, null));
        return office;
    }

    /**
     * Says it anew.
     *
     * @param seen the revision that the keeper saw
     * @throws NoSuchRecord  if it is not the seat's government's
     * @throws DeedRefused   unless the seat is an administrator's or editor's
     * @throws StaleRevision if somebody changed it since
     * @throws InvalidInput  with all that is wrong
     */
    public Office change(UUID id, long seen, Faults faults, OfficeDetails details) {
        var office = own(id);
        var by = keeper();
        StaleRevision.unless(seen, office.revision());
        var before = office.details();
        office.change(details.sound(faults));
        for (var field : FIELDS) {
            var old = field.text(before);
            var now = field.text(office.details());
            if (!Objects.equals(old, now)) {
                history.record(
                        by.governmentId(),
                        new Happening(
                                "office-changed",
                                field.name() + " " + name(before),
                                field.isPersonal() ? null : old,
                                field.isPersonal() ? null : now));
            }
        }
        return office;
    }

    /**
     * Says that it is not there any more after that day. It stays on record.
     *
     * @param lastDay included
     * @throws DeedRefused also of reason {@code office-closed-already}
     */
    public Office close(UUID id, long seen, LocalDate lastDay) {
        var office = own(id);
        var by = keeper();
        StaleRevision.unless(seen, office.revision());
        office.close(lastDay);
        history.record(
                by.governmentId(), new Happening("office-closed", name(office.details()), null, lastDay.toString()));
        return office;
    }

    /**
     * Takes its closing back.
     *
     * @throws DeedRefused also of reason {@code office-not-closed}
     */
    public Office reopen(UUID id, long seen) {
        var office = own(id);
        var by = keeper();
        StaleRevision.unless(seen, office.revision());
        var was = office.until().map(LocalDate::toString).orElse(null);
        office.reopen();
        history.record(by.governmentId(), new Happening("office-reopened", name(office.details()), was, null));
        return office;
    }

    private Seat keeper() {
        return seat.requireWhole(Role.GOVERNMENT_ADMINISTRATOR, Role.EDITOR);
    }

    /** In the languages it is called in, short enough for the history. */
    private static String name(OfficeDetails details) {
        var names = said(details, OfficeWords::name);
        return names.length() > 150 ? names.substring(0, 150) + "…" : names;
    }

    private static String said(OfficeDetails details, Function<OfficeWords, String> part) {
        return details.words().keySet().stream()
                .sorted()
                .map(language -> part.apply(details.words().get(language)))
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining(" / "));
    }

    /**
     * What the history tells apart.
     *
     * @param name as in the key of its words
     */
    private record Field(String name, Function<OfficeDetails, String> reading) {
        String text(OfficeDetails details) {
            return reading.apply(details);
        }

        boolean isPersonal() {
            return name.equals(AT_PRESENT);
        }
    }
}
