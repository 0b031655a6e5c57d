package org.twinhall.web.merging;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.twinhall.domain.agreement.Agreement;
import org.twinhall.domain.government.Government;
import org.twinhall.domain.government.Governments;
import org.twinhall.domain.government.PlaceFacts;
import org.twinhall.domain.merging.AgreementPair;
import org.twinhall.domain.merging.GovernmentPair;
import org.twinhall.domain.merging.Merge;
import org.twinhall.domain.merging.Merging;
import org.twinhall.domain.merging.Subject;
import org.twinhall.domain.merging.Why;
import org.twinhall.domain.shared.EdtfDate;
import org.twinhall.web.identity.CurrentPerson;
import org.twinhall.web.merging.PairLine.Side;
import org.twinhall.web.page.Language;
import org.twinhall.web.page.Texts;
import org.twinhall.web.page.Words;
import org.twinhall.web.registry.RegistryWords;

/** Suspicions and merges in the reader's words. */
@Named
@RequestScoped
public class MergingWords {
    @Inject
    RegistryWords registry;

    @Inject
    Words words;

    @Inject
    Language language;

    @Inject
    Governments governments;

    @Inject
    CurrentPerson person;

    /** Where these pages begin, for the seat. */
    public String getRoom() {
        return "/t/" + person.getSeat().getSlug() + "/duplicates";
    }

    PairLine pair(AgreementPair pair) {
        return new PairLine(side(pair.one()), side(pair.other()), whys(pair.whys()), pair.vague());
    }

    PairLine pair(GovernmentPair pair) {
        return new PairLine(side(pair.one()), side(pair.other()), whys(pair.whys()), pair.vague());
    }

    private Side side(Agreement agreement) {
        return new Side(
                agreement.id(),
                registry.title(agreement),
                agreement.reference() + " · " + words.date(agreement.signed()) + " · "
                        + agreement.source().orElseGet(() -> say("made-here")),
                "/agreement?id=" + agreement.id());
    }

    private Side side(Government government) {
        return new Side(
                government.id(),
                registry.name(government),
                registry.level(government.level()) + " · " + registry.place(government)
                        + (government.hasJoined() ? " · " + say("joined") : ""),
                "/government?id=" + government.id());
    }

    private List<String> whys(List<Why> whys) {
        return whys.stream().map(why -> say("why." + why.word())).toList();
    }

    List<ComparedLine> compared(Agreement kept, Agreement away) {
        var lines = new ArrayList<ComparedLine>();
        lines.add(ComparedLine.of(say("field.reference"), kept.reference(), away.reference()));
        lines.add(
                ComparedLine.of(say("field.parties"), registry.names(kept.parties()), registry.names(away.parties())));
        lines.add(ComparedLine.of(say("field.kind"), registry.kind(kept.kind()), registry.kind(away.kind())));
        lines.add(ComparedLine.of(say("field.status"), registry.status(kept.status()), registry.status(away.status())));
        lines.add(ComparedLine.of(say("field.signed"), date(kept.signed()), date(away.signed())));
        lines.add(ComparedLine.of(say("field.in-force-from"), date(kept.inForceFrom()), date(away.inForceFrom())));
        lines.add(ComparedLine.of(say("field.ended"), date(kept.ended()), date(away.ended())));
        lines.add(ComparedLine.of(say("field.title"), text(kept.title()), text(away.title())));
        lines.add(ComparedLine.of(say("field.focus"), text(kept.focus()), text(away.focus())));
        lines.add(ComparedLine.of(say("field.themes"), registry.themes(kept.themes()), registry.themes(away.themes())));
        lines.add(ComparedLine.of(
                say("field.motivations"),
                registry.motivations(kept.motivations()),
                registry.motivations(away.motivations())));
        lines.add(ComparedLine.of(say("field.source"), text(kept.source()), text(away.source())));
        lines.removeIf(ComparedLine::isEmpty);
        return lines;
    }

    List<ComparedLine> compared(Government kept, PlaceFacts keptFacts, Government away, PlaceFacts awayFacts) {
        var lines = new ArrayList<ComparedLine>();
        lines.add(ComparedLine.of(say("field.name"), registry.name(kept), registry.name(away)));
        lines.add(ComparedLine.of(say("field.level"), registry.level(kept.level()), registry.level(away.level())));
        lines.add(ComparedLine.of(say("field.place"), registry.place(kept), registry.place(away)));
        lines.add(ComparedLine.of(say("field.joined"), joined(kept), joined(away)));
        lines.add(ComparedLine.of(say("field.names"), names(keptFacts), names(awayFacts)));
        lines.add(ComparedLine.of("Wikidata", text(keptFacts.wikidata()), text(awayFacts.wikidata())));
        lines.add(ComparedLine.of("GeoNames", text(keptFacts.geonames()), text(awayFacts.geonames())));
        lines.add(ComparedLine.of("UN/LOCODE", text(keptFacts.unlocode()), text(awayFacts.unlocode())));
        lines.add(ComparedLine.of(say("field.coordinates"), point(keptFacts), point(awayFacts)));
        lines.removeIf(ComparedLine::isEmpty);
        return lines;
    }

    private String joined(Government government) {
        return say(government.hasJoined() ? "joined" : "not-joined");
    }

    private static String names(PlaceFacts facts) {
        return facts.names().stream().map(PlaceFacts.OtherName::name).distinct().collect(Collectors.joining(", "));
    }

    private static String point(PlaceFacts facts) {
        return facts.coordinates() == null
                ? ""
                : plain(facts.coordinates().latitude()) + ", "
                        + plain(facts.coordinates().longitude());
    }

    private static String plain(BigDecimal degrees) {
        return degrees.toPlainString();
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }

    private static String text(Optional<String> value) {
        return value.orElse("");
    }

    private String date(EdtfDate date) {
        return date.isKnown() ? words.date(date) : "";
    }

    MergeLine merge(Merge merge, Merging merging) {
        var agreement = merge.subject() == Subject.AGREEMENT;
        return new MergeLine(
                merge.id(),
                say("of." + merge.subject().word()),
                merge.keptName(),
                merge.awayName(),
                (agreement ? "/agreement?id=" : "/government?id=") + merge.keptId(),
                merge.because().orElse(null),
                say("by", called(merge.governmentId()), words.date(merge.mergedAt())),
                merge.undoneAt()
                        .map(at -> say("undone.by", called(merge.undoneFor().orElseThrow()), words.date(at)))
                        .orElse(null),
                merge.stayed(),
                merging.isUndoable(merge));
    }

    private String called(UUID government) {
        return governments.find(government).map(registry::name).orElse("");
    }

    /** Why two records cannot be merged. */
    String refused(String reason) {
        return say("refused." + reason);
    }

    private String say(String key, Object... arguments) {
        var pattern = Texts.of("merging", language.getLocale()).getString(key);
        return arguments.length == 0 && !key.startsWith("refused.")
                ? pattern
                : new MessageFormat(pattern, language.getWriting()).format(arguments);
    }
}
