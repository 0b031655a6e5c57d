package org.twinhall.domain.filing;

import jakarta.persistence.EntityManager;
import org.twinhall.domain.agreement.AgreementRoom;
import org.twinhall.domain.document.DocumentRoom;
import org.twinhall.domain.drafting.DraftingRoom;
import org.twinhall.domain.government.GovernmentRoom;
import org.twinhall.domain.history.HistoryRoom;
import org.twinhall.domain.law.Countries;
import org.twinhall.domain.law.LawRoom;
import org.twinhall.domain.people.AboutPerson;
import org.twinhall.domain.people.PeopleRoom;

/** Makes this room's beans by hand, for tests without a container. */
public final class FilingRoom {
    private final EntityManager entities;
    private final Countries countries;

    public FilingRoom(EntityManager entities, Countries countries) {
        this.entities = entities;
        this.countries = countries;
    }

    public static AboutPerson aboutPerson(EntityManager entities) {
        var held = new JpaFilingsAboutPerson();
        held.entities = entities;
        return held;
    }

    public Filings filings() {
        var filings = new JpaFilings();
        filings.entities = entities;
        return filings;
    }

    public DraftReviews reviews() {
        var reviews = new DraftReviews();
        reviews.rights = PeopleRoom.recordRights(entities);
        reviews.drafts = DraftingRoom.drafts(entities);
        reviews.filings = filings();
        reviews.laws = LawRoom.partyLaw(entities, countries);
        return reviews;
    }

    public CouncilResolutions resolutions() {
        var resolutions = new CouncilResolutions();
        resolutions.seat = PeopleRoom.currentSeat();
        resolutions.rights = PeopleRoom.recordRights(entities);
        resolutions.persons = PeopleRoom.persons(entities);
        resolutions.drafts = DraftingRoom.drafts(entities);
        resolutions.reviews = reviews();
        resolutions.governments = GovernmentRoom.governments(entities);
        resolutions.filings = filings();
        resolutions.documents = DocumentRoom.documents(entities);
        resolutions.history = HistoryRoom.history(entities);
        return resolutions;
    }

    public AuthorityFiling authorityFiling() {
        var filing = new AuthorityFiling();
        filing.seat = PeopleRoom.currentSeat();
        filing.rights = PeopleRoom.recordRights(entities);
        filing.persons = PeopleRoom.persons(entities);
        filing.drafts = DraftingRoom.drafts(entities);
        filing.reviews = reviews();
        filing.governments = GovernmentRoom.governments(entities);
        filing.laws = LawRoom.partyLaw(entities, countries);
        filing.filings = filings();
        filing.documents = DocumentRoom.documents(entities);
        filing.press = new DossierPress();
        filing.history = HistoryRoom.history(entities);
        return filing;
    }

    public FilingReview review() {
        var review = new FilingReview();
        review.seat = PeopleRoom.currentSeat();
        review.rights = PeopleRoom.recordRights(entities);
        review.persons = PeopleRoom.persons(entities);
        review.filings = filings();
        review.drafts = DraftingRoom.drafts(entities);
        review.governments = GovernmentRoom.governments(entities);
        review.conflict = conflict();
        review.registrations = registrations();
        review.history = HistoryRoom.history(entities);
        return review;
    }

    public FilingPack pack() {
        var pack = new FilingPack();
        pack.desk = review();
        pack.drafts = DraftingRoom.drafts(entities);
        pack.filings = filings();
        pack.documents = DocumentRoom.documents(entities);
        return pack;
    }

    public ObservationAnswers answers() {
        var answers = new ObservationAnswers();
        answers.seat = PeopleRoom.currentSeat();
        answers.rights = PeopleRoom.recordRights(entities);
        answers.persons = PeopleRoom.persons(entities);
        answers.filings = filings();
        answers.history = HistoryRoom.history(entities);
        return answers;
    }

    public Signing signing() {
        var signing = new Signing();
        signing.seat = PeopleRoom.currentSeat();
        signing.rights = PeopleRoom.recordRights(entities);
        signing.persons = PeopleRoom.persons(entities);
        signing.drafts = DraftingRoom.drafts(entities);
        signing.reviews = reviews();
        signing.governments = GovernmentRoom.governments(entities);
        signing.agreements = AgreementRoom.agreements(entities);
        signing.filings = filings();
        signing.documents = DocumentRoom.documents(entities);
        signing.conflict = conflict();
        signing.registrations = registrations();
        signing.history = HistoryRoom.history(entities);
        return signing;
    }

    public SigningOff signingOff() {
        var signingOff = new SigningOff();
        signingOff.seat = PeopleRoom.currentSeat();
        signingOff.rights = PeopleRoom.recordRights(entities);
        signingOff.persons = PeopleRoom.persons(entities);
        signingOff.drafts = DraftingRoom.drafts(entities);
        signingOff.filings = filings();
        signingOff.conflict = conflict();
        signingOff.history = HistoryRoom.history(entities);
        return signingOff;
    }

    private ConflictOfRole conflict() {
        var conflict = new ConflictOfRole();
        conflict.persons = PeopleRoom.persons(entities);
        conflict.history = HistoryRoom.history(entities);
        return conflict;
    }

    Registrations registrations() {
        var registrations = new Registrations();
        registrations.agreements = AgreementRoom.agreements(entities);
        registrations.drafts = DraftingRoom.drafts(entities);
        registrations.reviews = reviews();
        registrations.history = HistoryRoom.history(entities);
        return registrations;
    }
}
