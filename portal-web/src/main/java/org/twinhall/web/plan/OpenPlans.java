package org.twinhall.web.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.twinhall.domain.government.Government;
import org.twinhall.domain.government.Governments;
import org.twinhall.domain.people.BoundSeat;
import org.twinhall.domain.people.Reach;
import org.twinhall.domain.people.Seat;
import org.twinhall.domain.plan.PlanChanged;
import org.twinhall.domain.plan.PlanReading;
import org.twinhall.domain.shared.NoSuchRecord;
import org.twinhall.web.identity.SessionSeats;

/**
 * The pages of this node that have a plan open. What is committed anywhere is read once for each government that listens and each
 * reach of its seats, in one of them, and then sent to those pages: none hears of what its own seat could not have read.
 */
@ApplicationScoped
public class OpenPlans {
    private static final Logger LOG = Logger.getLogger(OpenPlans.class.getName());

    @Inject
    PlanReading reading;

    @Inject
    Governments governments;

    @Inject
    SessionSeats seats;

    private final Map<UUID, Set<OpenPage>> pages = new ConcurrentHashMap<>();
    private final Map<UUID, String> names = new ConcurrentHashMap<>();

    void opened(OpenPage page) {
        pages.compute(page.planId(), (plan, open) -> {
            var more = open == null ? ConcurrentHashMap.<OpenPage>newKeySet() : open;
            more.add(page);
            return more;
        });
        tellWhoIsHere(page.planId());
    }

    void closed(OpenPage page) {
        pages.computeIfPresent(page.planId(), (plan, open) -> {
            open.remove(page);
            return open.isEmpty() ? null : open;
        });
        tellWhoIsHere(page.planId());
    }

    /** Closes the pages of those whose login has ended or whose seat was taken away, also of those who only listen. */
    void closeWhereTheSeatIsGone() {
        pages.values().forEach(open -> open.forEach(page -> page.seat(seats)));
    }

    private Collection<OpenPage> of(UUID planId) {
        return List.copyOf(pages.getOrDefault(planId, Set.of()));
    }

    /** Tells every page of the plan who else is here and in which cell. */
    void tellWhoIsHere(UUID planId) {
        var here = of(planId);
        here.forEach(page -> page.tell(PlanMessages.people(here, page, this::name)));
    }

    private String name(Seat seat) {
        return names.computeIfAbsent(
                seat.governmentId(),
                id -> governments.find(id).map(Government::name).orElse(seat.governmentSlug()));
    }

    /** Tells the pages of the plan what is committed. */
    void changed(PlanChanged change) {
        tell(change.planId(), () -> words(change));
    }

    private String words(PlanChanged change) {
        if (change.rowId() == null) {
            return PlanMessages.standing();
        }
        if (change.field() == null) {
            // Rows have an order: the plan as a whole says where one that came or came back belongs.
            return PlanMessages.snapshot(reading.view(change.planId()));
        }
        return PlanMessages.changed(change.rowId(), reading.cell(change.planId(), change.rowId(), change.field()));
    }

    /** Tells every page all that its plan says, because something may have been missed. */
    void changedUnheard() {
        pages.keySet().forEach(plan -> tell(plan, () -> PlanMessages.snapshot(reading.view(plan))));
    }

    private void tell(UUID planId, Supplier<String> words) {
        of(planId).stream()
                .filter(page -> page.lastSeat().isPresent())
                .collect(Collectors.groupingBy(
                        page -> Audience.of(page.lastSeat().orElseThrow())))
                .values()
                .forEach(audience -> tell(audience, words));
    }

    private static void tell(List<OpenPage> audience, Supplier<String> words) {
        try {
            Optional<Seat> seat = audience.get(0).lastSeat();
            if (seat.isPresent()) {
                var message = BoundSeat.during(seat.get(), words::get);
                audience.forEach(page -> page.tell(message));
            }
        } catch (NoSuchRecord notTheirsAnyMore) {
            audience.forEach(OpenPage::close);
        } catch (Exception e) {
            // The pages would stay behind without knowing: closed, they come back and read the whole plan.
            LOG.log(Level.WARNING, "A change of a plan could not be told", e);
            audience.forEach(OpenPage::close);
        }
    }

    /** Seats that may read the same: a guest of a government does not read what its own people do. */
    private record Audience(UUID governmentId, Reach reach) {
        static Audience of(Seat seat) {
            return new Audience(seat.governmentId(), seat.reach());
        }
    }
}
