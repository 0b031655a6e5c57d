package org.twinhall.domain.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.SAN_NICOLAS;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.SRE;
import static org.twinhall.domain.PortalDatabase.seat;
import static org.twinhall.domain.law.LawLikeArticle7.OPINION;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.twinhall.domain.PortalDatabase;
import org.twinhall.domain.people.PeopleRoom;
import org.twinhall.domain.people.Role;
import org.twinhall.domain.people.Seat;
import org.twinhall.domain.people.Somebody;
import org.twinhall.domain.shared.DeedRefused;
import org.twinhall.spi.country.Outcome;

/** Who of a ministry reads what was filed with it. */
class ReaderTest {
    private final FilingCase draft = new FilingCase().filed();
    private final Seat carmen = reviewer("Carmen");
    private final Seat beatriz = reviewer("Beatriz");

    @Test
    void whoTakesItReadsIt() {
        take(carmen);
        assertThat(reader(beatriz)).hasValue("Carmen");
    }

    @Test
    void whoTakesItFromAColleagueReadsItInstead() {
        take(carmen);
        take(beatriz);
        assertThat(reader(carmen)).hasValue("Beatriz");
    }

    @Test
    void whatIsLaidDownIsReadByNobody() {
        take(carmen);
        draft.as(beatriz, room -> room.review().layDown(id()));
        assertThat(reader(carmen)).isEmpty();
    }

    @Test
    void whatOneReadsIsFoundAlone() {
        take(carmen);
        assertThat(own(carmen)).containsExactly(draft.draft);
        assertThat(own(beatriz)).isEmpty();
    }

    @Test
    void whoReadsTheFirstRoundReadsTheSecond() {
        take(carmen);
        draft.givenBack("First.").answered().filed();
        assertThat(reader(carmen)).hasValue("Carmen");
    }

    @Test
    void whoTakesItWhileThePartyHasItReadsItWhenItComesAgain() {
        draft.givenBack("First.");
        take(carmen);
        draft.answered().filed();
        assertThat(own(carmen)).containsExactly(draft.draft);
    }

    @Test
    void whatIsAnsweredIsNotTaken() {
        draft.opinion(Outcome.FAVOURABLE);
        assertThatExceptionOfType(DeedRefused.class)
                .isThrownBy(() -> take(carmen))
                .withMessageContaining("filing-is-not-with-the-authority");
    }

    @Test
    void aPartyTakesNothing() {
        assertThatExceptionOfType(DeedRefused.class).isThrownBy(() -> take(seat(SAN_NICOLAS, Role.EDITOR)));
    }

    @Test
    void whoTookItFindsItAmongWhatIsHeldAboutThem() {
        take(carmen);
        var held = PortalDatabase.one()
                .asThemselves(new Somebody(carmen.personId(), carmen.personName()), entities -> FilingRoom.aboutPerson(
                                entities)
                        .of(PeopleRoom.persons(entities).known().orElseThrow()));
        assertThat(held).extracting(item -> item.what()).containsExactly("read");
    }

    private void take(Seat by) {
        draft.as(by, room -> room.review().take(id()));
    }

    private UUID id() {
        return draft.filing(OPINION).id();
    }

    private Optional<String> reader(Seat as) {
        return draft.as(as, room -> room.filings().ofDraft(draft.draft).stream()
                .flatMap(filing -> filing.reader().stream())
                .flatMap(person -> person.name().stream())
                .findFirst());
    }

    private List<UUID> own(Seat as) {
        return draft.as(as, room -> room.review().queue(null, true, 10).stream()
                .map(Filing::draftId)
                .toList());
    }

    private static Seat reviewer(String name) {
        return new Seat(name + UUID.randomUUID(), name, SRE.id, SRE.slug, Set.of(Role.REVIEWER));
    }
}
