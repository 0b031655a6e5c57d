package org.twinhall.domain.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.twinhall.domain.government.Governments;
import org.twinhall.domain.people.CurrentSeat;
import org.twinhall.domain.shared.NoSuchRecord;

/** By which offices a government is reached now: those for everybody, for its partners also those for partners. */
@ApplicationScoped
@Transactional
public class OfficeReading {
    @Inject
    CurrentSeat seat;

    @Inject
    Governments governments;

    @Inject
    Offices offices;

    /**
     * The offices of a government that are there today and that the reader may see.
     *
     * @throws NoSuchRecord if there is no such government
     */
    public List<Office> of(UUID government) {
        var asked = governments.find(government).orElseThrow(() -> new NoSuchRecord("government"));
        var today = LocalDate.now(asked.zone());
        return offices.of(List.of(government)).stream()
                .filter(office -> office.isOpenOn(today))
                .filter(this::mayRead)
                .toList();
    }

    /** Those of these governments that the reader can reach by an office. */
    public Set<UUID> reachable(Collection<UUID> asked) {
        return governments.all(asked).stream()
                .filter(government -> !of(government.id()).isEmpty())
                .map(government -> government.id())
                .collect(Collectors.toSet());
    }

    private boolean mayRead(Office office) {
        return office.details().audience() == Audience.EVERYBODY
                || seat.seat()
                        .filter(by -> by.governmentId().equals(office.governmentId())
                                || offices.sharesARecordWith(office.governmentId()))
                        .isPresent();
    }
}
