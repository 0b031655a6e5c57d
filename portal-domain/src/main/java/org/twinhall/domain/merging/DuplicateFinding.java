package org.twinhall.domain.merging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.twinhall.domain.agreement.Agreement;
import org.twinhall.domain.government.Government;
import org.twinhall.domain.merging.Duplicates.Twins;
import org.twinhall.domain.merging.Stretch.Place;
import org.twinhall.domain.registry.intake.Spelling;
import org.twinhall.domain.shared.DeedRefused;

/** Finds records that may be one and says why. It merges nothing: whether they are one is for people to say. */
@ApplicationScoped
@Transactional
public class DuplicateFinding {
    /** The key by which two governments were found whose names are alike. */
    private static final String BY_NAME = "name";

    @Inject
    MergingSeat seats;

    @Inject
    Duplicates duplicates;

    /**
     * Public agreements that may be one: for the operator of all, for others those to which their government is a party.
     *
     * @param after the {@code next} of the stretch before, or null
     * @throws DeedRefused of reason {@code role-missing} or {@code guests-do-not-share} if the seat merges nothing
     */
    public Stretch<AgreementPair> agreements(Place after, int most) {
        var by = seats.required();
        var own = seats.isOperator(by) ? null : by.governmentId();
        return stretch(duplicates.agreements(own, after, most + 1), most, DuplicateFinding::agreementPair);
    }

    /**
     * Governments that may be one, for the operator.
     *
     * @param after the {@code next} of the stretch before, or null
     * @throws DeedRefused of reason {@code role-missing} for every other seat
     */
    public Stretch<GovernmentPair> governments(Place after, int most) {
        seats.operator();
        return stretch(duplicates.governments(after, most + 1), most, DuplicateFinding::governmentPair);
    }

    private static <T, P> Stretch<P> stretch(
            List<Twins<T>> found, int most, java.util.function.Function<Twins<T>, P> pair) {
        var shown = found.subList(0, Math.min(most, found.size()));
        return new Stretch<>(
                shown.stream().map(pair).toList(),
                found.size() > most ? shown.get(most - 1).place() : null);
    }

    private static AgreementPair agreementPair(Twins<Agreement> found) {
        var whys = new ArrayList<Why>();
        var vague = false;
        if (found.by().get(0).equals("parties")) {
            whys.add(Why.SAME_PARTIES);
        } else {
            whys.add(Why.PARTIES_ALIKE);
            vague = found.by().get(3).equals(BY_NAME) && !sameNames(found);
        }
        whys.add(dates(found.one(), found.other()));
        whys.add(Why.SAME_KIND);
        if (found.one().title().isPresent() && found.other().title().isPresent()) {
            whys.add(Why.SAME_TITLE);
        }
        var otherStays = found.other().draft().isPresent();
        return new AgreementPair(
                otherStays ? found.other() : found.one(), otherStays ? found.one() : found.other(), whys, vague);
    }

    /** Whether the names of the parties by which they were found differ in no letter. */
    private static boolean sameNames(Twins<Agreement> found) {
        return party(found, 1).equals(party(found, 2));
    }

    private static String party(Twins<Agreement> found, int place) {
        return List.of(found.one(), found.other()).stream()
                .flatMap(agreement -> agreement.relationship().parties().stream())
                .filter(party -> party.id().toString().equals(found.by().get(place)))
                .map(party -> Spelling.same(party.name()))
                .findFirst()
                .orElse("");
    }

    private static Why dates(Agreement one, Agreement other) {
        var first = one.signed();
        var second = other.signed();
        if (!first.isKnown() || !second.isKnown()) {
            return Why.DATE_UNKNOWN;
        }
        if (first.equals(second)) {
            return Why.SAME_DATE;
        }
        return first.isQualified() || second.isQualified() ? Why.DATE_UNSURE : Why.DATE_WITHIN;
    }

    private static GovernmentPair governmentPair(Twins<Government> found) {
        var whys = new ArrayList<Why>();
        for (var key : found.by()) {
            whys.add(
                    switch (key) {
                        case BY_NAME ->
                            Spelling.same(found.one().name())
                                            .equals(Spelling.same(found.other().name()))
                                    ? Why.SAME_NAME
                                    : Why.OTHER_LETTERS;
                        case "wikidata" -> Why.SAME_WIKIDATA;
                        case "geonames" -> Why.SAME_GEONAMES;
                        default -> Why.SAME_UNLOCODE;
                    });
        }
        var staying = found.other().hasJoined()
                || (!found.one().hasJoined()
                        && found.other().name().compareTo(found.one().name()) < 0);
        return new GovernmentPair(
                staying ? found.other() : found.one(),
                staying ? found.one() : found.other(),
                whys,
                whys.equals(List.of(Why.OTHER_LETTERS)));
    }
}
