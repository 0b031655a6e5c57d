package org.twinhall.domain.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.BELLO;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.SRE;
import static org.twinhall.domain.PortalDatabase.seat;

import java.util.UUID;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.twinhall.domain.PortalDatabase;
import org.twinhall.domain.PortalDatabase.DemoGovernment;
import org.twinhall.domain.drafting.AgreementDrafting;
import org.twinhall.domain.drafting.DraftingRoom;
import org.twinhall.domain.history.HistoryReading;
import org.twinhall.domain.history.HistoryRoom;
import org.twinhall.domain.law.TestCountries;
import org.twinhall.domain.people.Role;
import org.twinhall.domain.shared.NoSuchRecord;

/** An authority reads what was filed with it, and not what the parties turn over before they file again. */
class UnfiledWordsTest {
    private final PortalDatabase database = PortalDatabase.one();

    @Test
    void whileItLiesWithTheAuthorityTheTextIsReadThere() {
        var filed = new FilingCase().resolved().filed();
        assertThat(as(SRE, (drafting, history) -> drafting.toRead(filed.draft).id()))
                .isNotNull();
        assertThat(as(SRE, (drafting, history) -> history.of(filed.draft).recordId()))
                .isNotNull();
    }

    @Test
    void whatIsReworkedAfterItCameBackIsNotReadThere() {
        var returned = new FilingCase().resolved().filed().givenBack("First.").reworded();
        assertThatExceptionOfType(NoSuchRecord.class)
                .isThrownBy(() -> as(SRE, (drafting, history) -> drafting.toRead(returned.draft)
                        .id()));
    }

    @Test
    void norInItsHistory() {
        var returned = new FilingCase().resolved().filed().givenBack("First.").reworded();
        assertThatExceptionOfType(NoSuchRecord.class)
                .isThrownBy(() -> as(
                        SRE,
                        (drafting, history) ->
                                drafting.history(returned.draft).get(0).person().id()));
        assertThatExceptionOfType(NoSuchRecord.class)
                .isThrownBy(() -> as(
                        SRE, (drafting, history) -> history.of(returned.draft).recordId()));
    }

    @Test
    void thePartiesReadItAllTheTime() {
        var returned = new FilingCase().resolved().filed().givenBack("First.").reworded();
        assertThat(as(BELLO, (drafting, history) -> drafting.toRead(returned.draft)
                        .id()))
                .isNotNull();
        assertThat(as(BELLO, (drafting, history) -> history.of(returned.draft).recordId()))
                .isNotNull();
    }

    private UUID as(DemoGovernment government, BiFunction<AgreementDrafting, HistoryReading, UUID> work) {
        var role = government == SRE ? Role.REVIEWER : Role.EDITOR;
        return database.as(seat(government, role), entities -> {
            var drafting = DraftingRoom.drafting(entities, new TestCountries());
            return work.apply(drafting, HistoryRoom.reading(entities, drafting));
        });
    }
}
