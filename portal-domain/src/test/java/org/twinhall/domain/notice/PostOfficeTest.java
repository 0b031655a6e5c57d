package org.twinhall.domain.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.BELLO;
import static org.twinhall.domain.PortalDatabase.seat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.twinhall.domain.PortalDatabase;
import org.twinhall.domain.people.Role;

class PostOfficeTest {
    private final PortalDatabase database = PortalDatabase.one();

    @BeforeEach
    void noLetterWaits() {
        in(office -> {
            for (var next = office.next(); next.isPresent(); next = office.next()) {
                office.sent(next.get().id());
            }
            return null;
        });
    }

    @Test
    void aLetterIsHandedOutOnce() {
        var letter = posted();
        assertThat(handedOut()).containsExactly(letter);
        assertThat(handedOut()).isEmpty();
    }

    @Test
    void aLetterThatCouldNotBeSentIsTriedAgainLater() {
        posted();
        boolean again = in(office -> office.failed(office.next().orElseThrow()));
        assertThat(again).isTrue();
        assertThat(handedOut()).isEmpty();
    }

    @Test
    void aLetterThatNobodyTakesIsGivenUp() throws SQLException {
        posted();
        var again = true;
        for (int tries = 0; again && tries < 100; tries++) {
            again = in(office -> office.failed(office.next().orElseThrow()));
            everyLetterIsDue();
        }
        assertThat(again).isFalse();
        assertThat(handedOut()).isEmpty();
    }

    @Test
    void noSeatReadsALetter() {
        posted();
        assertThatThrownBy(() ->
                        database.as(seat(BELLO, Role.GOVERNMENT_ADMINISTRATOR), entities -> entities.createNativeQuery(
                                        "select count(*) from letter")
                                .getSingleResult()))
                .hasMessageContaining("permission denied");
    }

    @Test
    void noSeatIsHandedALetter() {
        posted();
        var handed = database.as(seat(BELLO, Role.GOVERNMENT_ADMINISTRATOR), entities -> NoticeRoom.postOffice(entities)
                .next());
        assertThat(handed).isEmpty();
    }

    @Test
    void aLetterWhoseDeedFailedIsNeverSent() {
        assertThatIllegalStateException()
                .isThrownBy(() -> in(office -> {
                    office.post(new Letter("a@b.example", "es", "Hola", "…"));
                    throw new IllegalStateException("the deed failed");
                }));
        assertThat(handedOut()).isEmpty();
    }

    private void everyLetterIsDue() throws SQLException {
        try (var owner = database.owner();
                var due = owner.createStatement()) {
            due.executeUpdate("update letter set due_at = now()");
        }
    }

    private UUID posted() {
        var letter = new Letter("a@b.example", "es", "Hola", "…");
        in(office -> {
            office.post(letter);
            return null;
        });
        return letter.id();
    }

    private List<UUID> handedOut() {
        return in(office -> {
            var out = new ArrayList<UUID>();
            for (var next = office.next(); next.isPresent(); next = office.next()) {
                out.add(next.get().id());
            }
            return out;
        });
    }

    private <T> T in(Function<PostOffice, T> work) {
        return database.as(null, entities -> work.apply(NoticeRoom.postOffice(entities)));
    }
}
