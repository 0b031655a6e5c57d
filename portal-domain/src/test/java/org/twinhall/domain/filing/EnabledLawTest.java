package org.twinhall.domain.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.BELLO;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.PLATFORM;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.SAN_NICOLAS;
import static org.twinhall.domain.PortalDatabase.seat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.twinhall.domain.PortalDatabase;
import org.twinhall.domain.agreement.AgreementStatus;
import org.twinhall.domain.drafting.DraftingRoom;
import org.twinhall.domain.filing.Review.PartyReview;
import org.twinhall.domain.filing.Review.Standing;
import org.twinhall.domain.government.Government;
import org.twinhall.domain.government.GovernmentRoom;
import org.twinhall.domain.law.CountryLaw;
import org.twinhall.domain.law.LawLikeArticle7;
import org.twinhall.domain.law.TestCountries;
import org.twinhall.domain.people.Role;
import org.twinhall.domain.shared.DeedRefused;
import org.twinhall.spi.country.Outcome;
import org.twinhall.spi.country.PartyLevel;

/** A country's law counts for a government that works here if the operator switched it on, and then not without its plugin. */
class EnabledLawTest {
    private static final CountryLaw MEXICAN = new CountryLaw.Known(new LawLikeArticle7());

    private final PortalDatabase database = PortalDatabase.one();

    @Test
    void whatIsSwitchedOnIsAsked() {
        assertThat(new FilingCase().review().of(SAN_NICOLAS.id).standing()).isEqualTo(Standing.KNOWN);
    }

    @Test
    void whatIsSwitchedOnAndGoneIsBrokenAndNotUnknown() {
        var party = new FilingCase().underLaw(new CountryLaw.Unknown()).review().of(SAN_NICOLAS.id);
        assertThat(party.standing()).isEqualTo(Standing.BROKEN);
        assertThat(party.reason()).isEqualTo("plugin.gone");
    }

    @Test
    void withoutThePluginThatIsSwitchedOnNobodySigns() {
        var draft = new FilingCase().resolved().filed().opinion(Outcome.FAVOURABLE);
        draft.underLaw(new CountryLaw.Unknown());
        assertThatExceptionOfType(DeedRefused.class).isThrownBy(draft::signed).matches(refused -> refused.reason()
                .equals("not-ready-to-sign"));
    }

    @Test
    void whatIsNotSwitchedOnAsksNothing() {
        var party = review(PLATFORM.id, "XX", MEXICAN);
        assertThat(party.standing()).isEqualTo(Standing.NOT_ENABLED);
        assertThat(party.duties()).isEmpty();
    }

    @Test
    void aBrokenOneThatIsNotSwitchedOnStopsNobody() {
        assertThat(review(PLATFORM.id, "XX", new CountryLaw.Broken("plugin.test"))
                        .hindrances())
                .isEmpty();
    }

    @Test
    void whoHasNotJoinedIsUnderEveryLawThatIsKnown() {
        assertThat(review(spokenOf(), "UY", MEXICAN).standing()).isEqualTo(Standing.KNOWN);
    }

    @Test
    void whatIsAskedOfWhoHasNotJoinedIsTheirsToSeeTo() {
        var party = review(spokenOf(), "UY", MEXICAN);
        assertThat(party.duties()).isNotEmpty();
        assertThat(party.hindrances()).isEmpty();
    }

    @Test
    void theRegistrationOfWhoHasNotJoinedIsNotWaitedFor() {
        var file = new FilingCase(spokenOf());
        file.alsoUnderLaw("UY", new LawLikeArticle7());
        file.resolved()
                .filed()
                .opinion(Outcome.FAVOURABLE)
                .signedOffBy(SAN_NICOLAS)
                .signed()
                .filed(LawLikeArticle7.REGISTER)
                .registered("SRE/1");
        assertThat(file.agreement().status()).isEqualTo(AgreementStatus.IN_FORCE);
    }

    private UUID spokenOf() {
        return database.as(seat(SAN_NICOLAS), entities -> {
            var spokenOf = Government.spokenOf("City " + UUID.randomUUID(), PartyLevel.MUNICIPALITY, "UY", null);
            GovernmentRoom.governments(entities).add(spokenOf);
            return spokenOf.id();
        });
    }

    /** What the law of that country says of a draft that Bello makes with the party. */
    private PartyReview review(UUID party, String country, CountryLaw law) {
        var countries = new TestCountries().with(country, law);
        return database.as(seat(BELLO, Role.EDITOR), entities -> {
            var draft = DraftingRoom.drafting(entities, countries).begin(party, "test-twinning", List.of("es"));
            return new FilingRoom(entities, countries).reviews().of(draft).of(party);
        });
    }
}
