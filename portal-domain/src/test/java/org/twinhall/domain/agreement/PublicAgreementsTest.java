package org.twinhall.domain.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.BELLO;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.SAN_NICOLAS;
import static org.twinhall.domain.PortalDatabase.seat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.twinhall.domain.PortalDatabase;
import org.twinhall.domain.government.GovernmentEntry;
import org.twinhall.domain.registry.RegistryRoom;
import org.twinhall.domain.shared.NoSuchRecord;

/** The registry's rows as everybody reads them, beside the records they are rows of. */
class PublicAgreementsTest {
    private static final List<Function<AgreementEntry, Object>> SAID = List.of(
            AgreementEntry::id,
            AgreementEntry::reference,
            AgreementEntry::tie,
            AgreementEntry::kind,
            AgreementEntry::status,
            AgreementEntry::signed,
            AgreementEntry::title,
            AgreementEntry::focus,
            AgreementEntry::focusLanguage,
            AgreementEntry::source,
            AgreementEntry::continued,
            AgreementEntry::link,
            AgreementEntry::inForceFrom,
            AgreementEntry::ended,
            AgreementEntry::signedAtPlace,
            AgreementEntry::registryNumber,
            AgreementEntry::registeredOn,
            AgreementEntry::isPublished,
            AgreementEntry::isDemonstration,
            AgreementEntry::themes,
            AgreementEntry::motivations);

    private static final List<Function<GovernmentEntry, Object>> SAID_OF_PARTY = List.of(
            GovernmentEntry::id,
            GovernmentEntry::name,
            GovernmentEntry::level,
            GovernmentEntry::country,
            GovernmentEntry::subdivision,
            GovernmentEntry::hasJoined,
            party -> party.hasJoined() ? party.slug() : "not said");

    private final PortalDatabase database = PortalDatabase.one();

    private final List<Agreement> records = database.as(null, entities -> entities.createQuery(
                    "select a from Agreement a order by a.reference desc", Agreement.class)
            .setMaxResults(200)
            .getResultList());

    @Test
    void aRowSaysWhatItsRecordSays() {
        assertThat(rows(ids()))
                .map(PublicAgreementsTest::said)
                .isEqualTo(records.stream().map(PublicAgreementsTest::said).toList());
    }

    @Test
    void rowsComeInTheOrderTheyAreAskedForIn() {
        var backwards = new ArrayList<>(ids());
        Collections.reverse(backwards);
        assertThat(rows(backwards)).extracting(AgreementEntry::id).isEqualTo(backwards);
    }

    @Test
    void whatIsNotPublicIsNotThereForItsPartiesEither() {
        var signed = signed();
        List<AgreementEntry> found = database.as(
                seat(SAN_NICOLAS), entities -> AgreementRoom.published(entities).of(List.of(signed)));
        assertThat(found).isEmpty();
    }

    @Test
    void whoHasNoSeatReadsNoSheetOfWhatIsNotPublic() {
        var signed = signed();
        assertThatThrownBy(() -> database.as(
                        null, entities -> RegistryRoom.reading(entities).agreement(signed)))
                .isInstanceOf(NoSuchRecord.class);
    }

    @Test
    void aPartyReadsItsSheetAllTheSame() {
        var signed = signed();
        var sheet = database.as(
                seat(SAN_NICOLAS), entities -> RegistryRoom.reading(entities).agreement(signed));
        assertThat(sheet.agreement().isPublished()).isFalse();
    }

    private UUID signed() {
        return database.as(seat(SAN_NICOLAS), entities -> AgreementRoom.signed(
                        entities, SAN_NICOLAS, BELLO, LocalDate.of(2027, 7, 1))
                .id());
    }

    private List<UUID> ids() {
        return records.stream().map(Agreement::id).toList();
    }

    private List<AgreementEntry> rows(List<UUID> ids) {
        return database.as(null, entities -> AgreementRoom.published(entities).of(ids));
    }

    private static List<Object> said(AgreementEntry agreement) {
        return Stream.concat(
                        SAID.stream().map(each -> each.apply(agreement)),
                        agreement.parties().stream()
                                .flatMap(party -> SAID_OF_PARTY.stream().map(each -> each.apply(party))))
                .toList();
    }
}
