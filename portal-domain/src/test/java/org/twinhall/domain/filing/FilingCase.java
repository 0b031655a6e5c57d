package org.twinhall.domain.filing;

import static org.twinhall.domain.PortalDatabase.DemoGovernment.BELLO;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.PLATFORM;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.SAN_NICOLAS;
import static org.twinhall.domain.PortalDatabase.DemoGovernment.SRE;
import static org.twinhall.domain.PortalDatabase.seat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.twinhall.domain.PortalDatabase;
import org.twinhall.domain.PortalDatabase.DemoGovernment;
import org.twinhall.domain.agreement.Agreement;
import org.twinhall.domain.drafting.Draft;
import org.twinhall.domain.drafting.DraftingRoom;
import org.twinhall.domain.drafting.Wording;
import org.twinhall.domain.filing.Filing.Remark;
import org.twinhall.domain.law.CountryLaw;
import org.twinhall.domain.law.LawLikeArticle7;
import org.twinhall.domain.law.TestCountries;
import org.twinhall.domain.people.Role;
import org.twinhall.domain.people.Seat;
import org.twinhall.spi.country.Outcome;
import org.twinhall.spi.plugin.CountryPlugin;

/** A draft of San Nicolás with Bello on its way, deed by deed, each in the right seat. */
public final class FilingCase {
    public static final LocalDate NOVEMBER_3 = LocalDate.of(2026, 11, 3);

    private final PortalDatabase database = PortalDatabase.one();
    private TestCountries countries = new TestCountries().with("MX", new CountryLaw.Known(new LawLikeArticle7()));
    private final UUID partner;
    public final UUID draft;

    public FilingCase() {
        this(BELLO.id);
    }

    /** With a partner that may not work here; only {@link #settled} takes it for Bello. */
    FilingCase(UUID partner) {
        this.partner = partner;
        this.draft = database.as(
                seat(SAN_NICOLAS, Role.EDITOR), entities -> DraftingRoom.drafting(entities, new TestCountries())
                        .begin(partner, "test-twinning", List.of("es", "en")));
    }

    public FilingCase underLaw(CountryLaw mexican) {
        countries = new TestCountries().with("MX", mexican);
        return this;
    }

    FilingCase alsoUnderLaw(String country, CountryPlugin law) {
        countries.with(country, new CountryLaw.Known(law));
        switching(
                "insert into government_plugin (government_id, kind, subject, since)"
                        + " select id, 'COUNTRY', country, now() from government where joined and country = ?1",
                country);
        return this;
    }

    /** The operator has switched the law of that country off. */
    public void switchedOff(String country) {
        switching("delete from government_plugin where kind = 'COUNTRY' and subject = ?1", country);
    }

    private void switching(String statement, String country) {
        database.as(seat(PLATFORM, Role.OPERATOR), entities -> entities.createNativeQuery(statement)
                .setParameter(1, country)
                .executeUpdate());
    }

    public FilingCase resolved() {
        return deed(SAN_NICOLAS, Role.EDITOR, room -> room.resolutions()
                .record(draft, LawLikeArticle7.COUNCIL, new ResolutionDetails("12/2026", NOVEMBER_3, scan())));
    }

    public FilingCase filed() {
        return filed(LawLikeArticle7.OPINION);
    }

    public FilingCase filed(String duty) {
        var hash = draft().textHash();
        return deed(SAN_NICOLAS, Role.EDITOR, room -> room.authorityFiling().file(draft, duty, hash));
    }

    public FilingCase givenBack(String... observations) {
        var clause = draft().clauses().get(0).id();
        var remarks = List.of(observations).stream()
                .map(words -> new Remark(clause, words))
                .toList();
        var filing = filing(LawLikeArticle7.OPINION);
        return deed(SRE, Role.REVIEWER, room -> room.review().giveBack(filing.id(), remarks, filing.revision()));
    }

    public FilingCase answered() {
        for (var observation : filing(LawLikeArticle7.OPINION).observations()) {
            deed(SAN_NICOLAS, Role.EDITOR, room -> room.answers().answer(observation.id(), "Done."));
        }
        return this;
    }

    public FilingCase opinion(Outcome outcome) {
        var filing = filing(LawLikeArticle7.OPINION);
        return deed(SRE, Role.REVIEWER, room -> room.review()
                .giveOpinion(filing.id(), outcome, "DGCP-1", NOVEMBER_3, null, filing.revision()));
    }

    public FilingCase reworded() {
        return deed(BELLO, Role.EDITOR, room -> {
            var found = room.reviews().drafts.get(draft);
            var clause = found.clauses().get(0);
            return database.as(seat(BELLO, Role.EDITOR), entities -> DraftingRoom.drafting(entities, countries)
                    .reword(draft, clause.id(), "es", new Wording("Objeto", "Otras palabras."), clause.revision()));
        });
    }

    /** Somebody of Bello says that the English words say what the Spanish ones say. */
    public FilingCase compared() {
        var clause = draft().clauses().get(0);
        database.as(seat(BELLO, Role.EDITOR), entities -> DraftingRoom.drafting(entities, countries)
                .takeForSame(draft, clause.id(), "en", null, clause.revision()));
        return this;
    }

    /** That party takes the text for settled. */
    public FilingCase signedOffBy(DemoGovernment party) {
        var hash = draft().textHash();
        return deed(party, Role.SIGNATORY, room -> {
            room.signingOff().give(draft, hash);
            return null;
        });
    }

    /** Both parties take the text for settled. */
    public FilingCase settled() {
        return signedOffBy(SAN_NICOLAS).signedOffBy(BELLO);
    }

    public FilingCase signed() {
        return deed(SAN_NICOLAS, Role.SIGNATORY, room -> room.signing()
                .sign(draft, new SignatureDetails("Monterrey", NOVEMBER_3, signatories(partner), scan())));
    }

    public FilingCase registered(String number) {
        var filing = filing(LawLikeArticle7.REGISTER);
        return deed(
                SRE, Role.REVIEWER, room -> room.review().register(filing.id(), number, NOVEMBER_3, filing.revision()));
    }

    public Review review() {
        return as(SAN_NICOLAS, Role.EDITOR, room -> room.reviews().of(draft));
    }

    public Duty.Status status(String duty) {
        return review().of(SAN_NICOLAS.id).duty(duty).orElseThrow().status();
    }

    public Filing filing(String duty) {
        return as(SAN_NICOLAS, Role.EDITOR, room -> {
            var found = room.filings().ofDraft(draft).stream()
                    .filter(filing -> filing.obligation().equals(duty))
                    .findFirst()
                    .orElseThrow();
            found.observations().forEach(Observation::isAnswered);
            return found;
        });
    }

    public Draft draft() {
        return as(SAN_NICOLAS, Role.EDITOR, room -> {
            var found = room.reviews().drafts.get(draft);
            found.textHash();
            return found;
        });
    }

    public Agreement agreement() {
        return as(
                SAN_NICOLAS,
                Role.EDITOR,
                room -> room.registrations().agreements.find(draft).orElseThrow());
    }

    public static List<Signatory> signatories() {
        return signatories(BELLO.id);
    }

    private static List<Signatory> signatories(UUID partner) {
        return List.of(
                new Signatory(SAN_NICOLAS.id, "A", "Presidente municipal"), new Signatory(partner, "B", "Alcaldesa"));
    }

    public static Scan scan() {
        return new Scan("scan.pdf", "application/pdf", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII));
    }

    private FilingCase deed(DemoGovernment government, Role role, Function<FilingRoom, ?> work) {
        as(government, role, work);
        return this;
    }

    <T> T as(DemoGovernment government, Role role, Function<FilingRoom, T> work) {
        return as(seat(government, role), work);
    }

    <T> T as(Seat seat, Function<FilingRoom, T> work) {
        return database.as(seat, entities -> work.apply(new FilingRoom(entities, countries)));
    }
}
