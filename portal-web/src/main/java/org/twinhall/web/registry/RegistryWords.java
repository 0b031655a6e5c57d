package org.twinhall.web.registry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.text.MessageFormat;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.MissingResourceException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.twinhall.domain.agreement.AgreementEntry;
import org.twinhall.domain.agreement.AgreementKind;
import org.twinhall.domain.agreement.AgreementStatus;
import org.twinhall.domain.agreement.ChainLink;
import org.twinhall.domain.agreement.InForce;
import org.twinhall.domain.government.GovernmentEntry;
import org.twinhall.domain.registry.ImportReport.Remark;
import org.twinhall.domain.registry.RegistrySearch.Hit;
import org.twinhall.spi.country.PartyLevel;
import org.twinhall.web.page.Language;
import org.twinhall.web.page.Plate;
import org.twinhall.web.page.Texts;
import org.twinhall.web.page.Words;

/** The registry's codes in the reader's words, for pages. */
@Named
@RequestScoped
public class RegistryWords {
    @Inject
    Language language;

    @Inject
    Words words;

    public String kind(AgreementKind kind) {
        return agreement("kind." + kind);
    }

    public String status(AgreementStatus status) {
        return agreement("status." + status);
    }

    /** The tone of the style sheet that goes with a status. */
    public String tone(AgreementStatus status) {
        return switch (status) {
            case IN_FORCE -> "good";
            case SIGNED, EXPRESSION_OF_INTEREST -> "info";
            case RENEWED, ENDED, UNKNOWN -> "quiet";
        };
    }

    /** The icon that goes with a status; null for that of its tone. */
    public String icon(AgreementStatus status) {
        return switch (status) {
            case RENEWED -> "pi-history";
            case ENDED -> "pi-stop";
            case UNKNOWN -> "pi-question";
            case SIGNED -> "pi-pencil";
            case EXPRESSION_OF_INTEREST -> "pi-comment";
            case IN_FORCE -> null;
        };
    }

    /** What an agreement does with the earlier one that it carries on. */
    public String link(ChainLink link) {
        return agreement("link." + link);
    }

    /** Whether an agreement was in force on a day, and why that can be said. */
    public Standing standing(InForce inForce) {
        var tone =
                switch (inForce.answer()) {
                    case YES -> "good";
                    case PERHAPS -> "warn";
                    case NO -> "quiet";
                };
        return new Standing(
                agreement("inforce." + inForce.answer()),
                tone,
                inForce.answer() == InForce.Answer.PERHAPS ? "pi-question" : null,
                agreement("inforce.because." + inForce.because()));
    }

    public String theme(String theme) {
        return agreement("theme." + theme);
    }

    public String motivation(String motivation) {
        return agreement("motivation." + motivation);
    }

    public String level(PartyLevel level) {
        return agreement("level." + level);
    }

    /** Several areas in one line. */
    public String themes(Collection<String> themes) {
        return themes.stream().map(this::theme).collect(Collectors.joining(", "));
    }

    /** Several motives in one line. */
    public String motivations(Collection<String> motivations) {
        return motivations.stream().map(this::motivation).collect(Collectors.joining(", "));
    }

    /** What the reader calls a state or region; its code if the portal has no name for it. */
    public String subdivision(String code) {
        try {
            return Texts.of("places", language.getLocale()).getString(code);
        } catch (MissingResourceException nameless) {
            return code;
        }
    }

    /** The codes of a country's states or regions that the portal knows by name, by the names that the reader calls them. */
    public List<String> subdivisions(String country) {
        return Texts.of("places", language.getLocale()).keySet().stream()
                .filter(code -> code.startsWith(country + "-"))
                .sorted(Comparator.comparing(this::subdivision, Collator.getInstance(language.getLocale())))
                .toList();
    }

    /** The government's own name; a country as a whole is called as the reader calls it. */
    public String name(GovernmentEntry government) {
        return government.name(language.getLocale());
    }

    /** Where it is: state or region, and country. */
    public String place(GovernmentEntry government) {
        if (government.name().isEmpty()) {
            return agreement("whole-country");
        }
        var country = words.country(government.country());
        return government
                .subdivision()
                .map(this::subdivision)
                .filter(name -> !name.equals(government.name()))
                .map(name -> country.isEmpty() ? name : name + ", " + country)
                .orElse(country);
    }

    /** What is said instead of a country where there is none. */
    public String withoutCountry() {
        return registry("directory.no-country");
    }

    /** Its name plate, which leads to its page. */
    public Plate plate(GovernmentEntry government) {
        return new Plate(name(government), place(government), null, "/government?id=" + government.id());
    }

    /** The plates of parties, in their order. */
    public List<Plate> plates(List<? extends GovernmentEntry> parties) {
        return parties.stream().map(this::plate).toList();
    }

    /** The parties in one line. */
    public String names(List<? extends GovernmentEntry> parties) {
        return parties.stream().map(this::name).collect(Collectors.joining(" – "));
    }

    /** The title on record, or what kind of agreement it is and of whom. */
    public String title(AgreementEntry agreement) {
        return agreement
                .title()
                .orElseGet(() -> say(agreement("title.of"), kind(agreement.kind()), names(agreement.parties())));
    }

    /** What was found, as a list says it. */
    public List<EntryRow> entries(List<Hit> hits) {
        return entries(hits, agreement -> "/agreement?id=" + agreement.id());
    }

    /** The same, each leading to its own address. */
    List<EntryRow> entries(List<Hit> hits, Function<AgreementEntry, String> address) {
        return hits.stream()
                .map(hit -> entry(hit, address.apply(hit.agreement())))
                .toList();
    }

    private EntryRow entry(Hit hit, String address) {
        var agreement = hit.agreement();
        var parties = agreement.parties();
        return new EntryRow(
                address,
                names(parties.stream().limit(1).toList()),
                names(parties.stream().skip(1).toList()),
                parties.stream().map(this::place).collect(Collectors.joining(" · ")),
                words.machineDate(agreement.signed()),
                words.date(agreement.signed()),
                agreement.title().orElseGet(() -> kind(agreement.kind())),
                status(agreement.status()),
                tone(agreement.status()),
                icon(agreement.status()),
                agreement.isPublished(),
                agreement.isDemonstration(),
                agreement.focus().orElse(null),
                agreement.focusLanguage().orElse(null),
                matched(hit));
    }

    /** Where a hit's words were found, in one line; empty if none were looked for. */
    private String matched(Hit hit) {
        return hit.matchedIn().stream().map(place -> registry("place." + place)).collect(Collectors.joining(", "));
    }

    /** What an import has to say of a row. */
    public String remark(Remark remark) {
        var key = "invalid." + remark.reason();
        var registry = Texts.of("registry", language.getLocale());
        var pattern = registry.containsKey(key)
                ? registry.getString(key)
                : Texts.of("problem", language.getLocale()).getString(key);
        return remark.arguments().isEmpty()
                ? pattern
                : say(pattern, remark.arguments().toArray());
    }

    /** Which row, and which column. */
    public String where(Remark remark) {
        if (remark.row() == 0) {
            return registry("import.where.file");
        }
        // A row is counted, not a quantity: it is not grouped by thousands.
        var row = String.valueOf(remark.row());
        return remark.column() == null
                ? say(registry("import.where.row"), row)
                : say(registry("import.where"), row, remark.column());
    }

    private String say(String pattern, Object... arguments) {
        return new MessageFormat(pattern, language.getWriting()).format(arguments);
    }

    private String agreement(String key) {
        return Texts.of("agreement", language.getLocale()).getString(key);
    }

    private String registry(String key) {
        return Texts.of("registry", language.getLocale()).getString(key);
    }
}
