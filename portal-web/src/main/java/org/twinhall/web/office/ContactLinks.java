package org.twinhall.web.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.twinhall.domain.office.OfficeReading;
import org.twinhall.domain.people.CurrentSeat;

/** The way from a party's name plate to the offices by which the seat reaches it. */
@RequestScoped
public class ContactLinks {
    @Inject
    OfficeReading reading;

    @Inject
    CurrentSeat seat;

    /** Addresses by government, of those that can be reached by an office and are not the seat's own. */
    public Map<UUID, String> to(List<UUID> governments) {
        var by = seat.required();
        var others =
                governments.stream().filter(id -> !id.equals(by.governmentId())).toList();
        return reading.reachable(others).stream()
                .collect(Collectors.toMap(id -> id, id -> "/t/" + by.governmentSlug() + "/offices?of=" + id));
    }
}
