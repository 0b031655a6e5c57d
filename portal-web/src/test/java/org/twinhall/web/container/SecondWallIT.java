package org.twinhall.web.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.File;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.twinhall.domain.agreement.Agreements;
import org.twinhall.domain.government.Governments;
import org.twinhall.domain.history.History;
import org.twinhall.domain.history.HistoryEntry.Happening;
import org.twinhall.domain.people.BoundSeat;
import org.twinhall.domain.people.Role;
import org.twinhall.domain.people.Seat;

/** The database's own check, as the container's pool and transactions carry the seat to it. */
@ExtendWith(ArquillianExtension.class)
class SecondWallIT {
    private static final String SAN_NICOLAS = "mx-san-nicolas";
    private static final String BELLO = "co-bello";

    @Inject
    RecordKeeping records;

    @Inject
    Governments governments;

    @Inject
    History history;

    @Inject
    Agreements agreements;

    @Deployment
    static WebArchive portal() {
        return ShrinkWrap.createFromZipFile(WebArchive.class, new File("target/portal.war"))
                .addClass(RecordKeeping.class)
                .addAsLibraries(assertJ());
    }

    private static File assertJ() {
        return new File(org.assertj.core.api.Assertions.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath());
    }

    @Test
    void aGovernmentReadsTheHistoryOfItsOwnRecord() throws Exception {
        var record = recordOf(SAN_NICOLAS);
        assertThat(historySeenBy(SAN_NICOLAS, record)).isEqualTo(1);
    }

    @Test
    void anotherGovernmentReadsNothingOfIt() throws Exception {
        var record = recordOf(SAN_NICOLAS);
        assertThat(historySeenBy(BELLO, record)).isZero();
    }

    @Test
    void thePublicReadsNothingOfIt() throws Exception {
        var record = recordOf(SAN_NICOLAS);
        int seen = BoundSeat.during(null, () -> history.of(record).size());
        assertThat(seen).isZero();
    }

    @Test
    void noConnectionOfThePoolCarriesASeatOnToTheNextRequest() throws Exception {
        var record = recordOf(SAN_NICOLAS);
        var pool = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Integer>> readers = IntStream.range(0, 400)
                    .<Callable<Integer>>mapToObj(number -> number % 2 == 0
                            ? () -> historySeenBy(SAN_NICOLAS, record) - 1
                            : () -> historySeenBy(BELLO, record))
                    .toList();
            for (var wrong : pool.invokeAll(readers)) {
                assertThat(wrong.get()).isZero();
            }
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void theSampleWasImportedAtTheStart() throws Exception {
        Optional<?> seoul = BoundSeat.during(null, () -> agreements.byReference("A003"));
        assertThat(seoul).isPresent();
    }

    private UUID recordOf(String slug) throws Exception {
        return BoundSeat.during(seat(slug), () -> records.begin(Happening.of("draft-begun")));
    }

    private int historySeenBy(String slug, UUID record) throws Exception {
        return BoundSeat.during(seat(slug), () -> history.of(record).size());
    }

    private Seat seat(String slug) {
        var government = governments.bySlug(slug).orElseThrow();
        return new Seat("it-" + slug, "Person of " + slug, government.id(), slug, Set.of(Role.EDITOR));
    }
}
