package org.twinhall.web.filing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.ZoneId;
import org.twinhall.domain.filing.DueDay;
import org.twinhall.domain.government.Government;
import org.twinhall.domain.law.Countries;
import org.twinhall.domain.people.Person;
import org.twinhall.spi.Text;
import org.twinhall.spi.country.Authority;
import org.twinhall.spi.country.Obligation;
import org.twinhall.web.page.Language;
import org.twinhall.web.page.LastDay;
import org.twinhall.web.page.Texts;
import org.twinhall.web.page.Words;

/** What filings are made of, in the reader's words. */
@Named
@RequestScoped
public class FilingWords {
    @Inject
    Language language;

    @Inject
    Words words;

    @Inject
    Countries countries;

    /** A text of this room as a message format: its apostrophes are doubled. */
    public String say(String key, Object... arguments) {
        return new MessageFormat(Texts.of("filing", language.getLocale()).getString(key), language.getWriting())
                .format(arguments);
    }

    /** An outcome as the history keeps it, with the number under which the authority gave it. */
    public String outcome(String recorded) {
        var parts = recorded.split(" ", 2);
        var word = say("outcome." + parts[0]);
        return parts.length == 2 ? word + " · " + parts[1] : word;
    }

    /** What a country's plugin says. */
    String law(String country, Text text) {
        return countries.say(country, text, language.getTag());
    }

    String person(Person person) {
        return words.person(person);
    }

    String country(String code) {
        return words.country(code);
    }

    /** Why a plugin cannot be asked. */
    String broken(String reason) {
        var texts = Texts.of("plugin", language.getLocale());
        return texts.containsKey(reason) ? texts.getString(reason) : reason;
    }

    /** The authority's name in the reader's language, or else in its own; empty for the party's own council. */
    String authority(Authority authority, String country) {
        if (authority.id().isEmpty()) {
            return "";
        }
        var names = authority.names();
        var own = names.values().iterator().next();
        return names.getOrDefault(language.getTag(), own);
    }

    /** By when; a target of the portal is told as one, and that the law sets no term. */
    String term(Obligation.Deadline term) {
        var length = say("term." + term.unit(), term.count());
        var from = say("term.from." + term.runsFrom());
        return say(term.target() ? "term.target" : "term.law", length, from);
    }

    /** Until when, seen where it is to be done. */
    static LastDay lastDay(DueDay due, ZoneId zone) {
        return new LastDay(due.on(), due.target(), due.isOver(LocalDate.now(zone)));
    }

    /** A government's own name; a country as a whole is called as the reader calls it. */
    String name(Government government) {
        return government.name(language.getLocale());
    }

    /** The reader's language, ISO 639-1. */
    String tongue() {
        return language.getTag();
    }
}
