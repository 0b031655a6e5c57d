package org.twinhall.domain.filing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.twinhall.domain.drafting.Draft;
import org.twinhall.domain.drafting.DraftReading;
import org.twinhall.domain.filing.Review.Hindrance;
import org.twinhall.domain.filing.Review.PartyReview;
import org.twinhall.domain.filing.Review.Standing;
import org.twinhall.domain.government.Government;
import org.twinhall.domain.law.CountryLaw;
import org.twinhall.domain.law.CountryLaw.RulesUnavailable;
import org.twinhall.domain.law.PartyLaw;

/** Asks each party's own country what its law says of a draft; one question, one answer. */
final class PartyReviews {
    private final PartyLaw laws;

    PartyReviews(PartyLaw laws) {
        this.laws = laws;
    }

    /**
     * What every party's country says of the draft.
     *
     * @param filings what has been filed for it so far
     * @param given   what its parties signed off so far
     * @param signed  the day of the signature, or null before it
     * @param today   asked about for a party that has not filed; a case stays under the law of the day it was filed
     */
    Review of(Draft draft, List<Filing> filings, List<SignOff> given, LocalDate signed, LocalDate today) {
        var signOffs = PartySignOff.of(draft, given);
        var text = new Text(draft, agreed(signOffs), signed);
        return new Review(
                draft.parties().stream()
                        .map(party -> of(text, party, filingsOf(party, filings), today))
                        .toList(),
                draft.outOfStep().stream()
                        .map(clause -> new Hindrance("languages-differ", "", String.valueOf(clause.number())))
                        .toList(),
                signOffs);
    }

    private PartyReview of(Text text, Government party, List<Filing> filings, LocalDate today) {
        var on = dayOfLaw(party, filings).orElse(today);
        var law = laws.of(party);
        if (law instanceof CountryLaw.Known known) {
            return read(known, text, party, filings, on);
        }
        if (law instanceof CountryLaw.Broken broken) {
            return silent(party, Standing.BROKEN, broken.reason(), on);
        }
        var standing = law instanceof CountryLaw.NotEnabled ? Standing.NOT_ENABLED : Standing.UNKNOWN;
        return silent(party, standing, null, on);
    }

    private PartyReview read(CountryLaw.Known known, Text text, Government party, List<Filing> filings, LocalDate on) {
        try {
            var law = laws.asked(known, party);
            var reading = law.plugin()
                    .rules()
                    .read(
                            DraftReading.factsOf(text.draft(), party, law.parameters()),
                            party.id().toString(),
                            on);
            var soFar = new TextSoFar(
                    text.draft().textHash(),
                    text.agreed(),
                    text.signed(),
                    law.calendar().orElse(null));
            var duties = reading.obligations().stream()
                    .map(obligation -> Duty.of(obligation, filingFor(obligation.code(), filings), soFar))
                    .toList();
            return new PartyReview(party, Standing.KNOWN, null, reading.ruleVersion(), on, reading.findings(), duties);
        } catch (RulesUnavailable unavailable) {
            return silent(party, Standing.BROKEN, "plugin.failed", on);
        }
    }

    private static PartyReview silent(Government party, Standing standing, String reason, LocalDate on) {
        return new PartyReview(party, standing, reason, null, on, List.of(), List.of());
    }

    private static List<Filing> filingsOf(Government party, List<Filing> filings) {
        return filings.stream()
                .filter(filing -> filing.government().id().equals(party.id()))
                .toList();
    }

    private static Optional<Filing> filingFor(String obligation, List<Filing> filings) {
        return filings.stream()
                .filter(filing -> filing.obligation().equals(obligation))
                .findFirst();
    }

    /** The day on which the last party took the text for settled; null as long as one has not. */
    private static LocalDate agreed(List<PartySignOff> signOffs) {
        return signOffs.stream().anyMatch(PartySignOff::isAwaited)
                ? null
                : signOffs.stream()
                        .flatMap(each -> each.latest().stream().map(given -> given.givenAt()
                                .atZone(each.party().zone())
                                .toLocalDate()))
                        .max(LocalDate::compareTo)
                        .orElse(null);
    }

    private static Optional<LocalDate> dayOfLaw(Government party, List<Filing> filings) {
        return filings.stream()
                .filter(filing -> !filing.type().isOwnResolution())
                .map(filing ->
                        filing.rounds().get(0).filedAt().atZone(party.zone()).toLocalDate())
                .min(LocalDate::compareTo);
    }

    /** A draft on its way. */
    private record Text(Draft draft, LocalDate agreed, LocalDate signed) {}
}
