package org.twinhall.web.drafting;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.UUID;
import java.util.stream.Stream;
import org.twinhall.domain.drafting.DraftState;
import org.twinhall.domain.government.Government;
import org.twinhall.domain.government.Governments;
import org.twinhall.domain.people.CurrentSeat;
import org.twinhall.web.office.ContactLinks;
import org.twinhall.web.page.Language;
import org.twinhall.web.page.Plate;
import org.twinhall.web.page.Texts;
import org.twinhall.web.page.Words;
import org.twinhall.web.registry.RegistryWords;

/** What drafts are made of, in the reader's words. */
@Named
@RequestScoped
public class DraftWords {
    @Inject
    Language language;

    @Inject
    Words words;

    @Inject
    RegistryWords registry;

    @Inject
    ContactLinks contactLinks;

    @Inject
    CurrentSeat seat;

    @Inject
    Governments governments;

    /** A text of this room as a message format: its apostrophes are doubled. */
    public String say(String key, Object... arguments) {
        return new MessageFormat(texts().getString(key), language.getWriting()).format(arguments);
    }

    /** Whether this room has words under the key. */
    public boolean has(String key) {
        return texts().containsKey(key);
    }

    private ResourceBundle texts() {
        return Texts.of("drafting", language.getLocale());
    }

    /** The address under which the seat's government drafts. */
    public String getRoom() {
        return "/t/" + seat.required().governmentSlug() + "/drafts";
    }

    /** The name plates of the parties, in their order. */
    public List<Plate> plates(List<Government> parties) {
        var contacts = contactLinks.to(parties.stream().map(Government::id).toList());
        return parties.stream()
                .map(party ->
                        Plate.of(registry.name(party), registry.place(party)).reachedAt(contacts.get(party.id())))
                .toList();
    }

    /** Where a government is: its state and country. */
    public String place(Government government) {
        return registry.place(government);
    }

    /** Several governments in one line. */
    public String names(Collection<Government> parties) {
        return parties.stream().map(registry::name).collect(joining(", "));
    }

    /** What governments call themselves, by their ids. */
    Map<UUID, String> ownNames(Stream<UUID> ids) {
        return governments.all(ids.distinct().toList()).stream().collect(toMap(Government::id, Government::name));
    }

    /** The name of a language inside a sentence. */
    public String language(String tag) {
        return words.language(tag);
    }

    /** The name of a language where it stands alone. */
    public String languageAlone(String tag) {
        var name = words.language(tag);
        return name.substring(0, 1).toUpperCase(language.getLocale()) + name.substring(1);
    }

    /** Several languages in one line. */
    public String languages(Collection<String> tags) {
        return tags.stream().map(this::languageAlone).collect(joining(", "));
    }

    /** How long: in years where they are whole; 0 is until somebody ends it, null is not said yet. */
    public String duration(Integer months) {
        if (months == null) {
            return say("duration.open");
        }
        if (months == 0) {
            return say("duration.indefinite");
        }
        return months % 12 == 0 ? say("duration.years", months / 12) : say("duration.months", months);
    }

    /** Areas of cooperation in one line. */
    public String themes(Collection<String> themes) {
        return themes.isEmpty()
                ? say("themes.none")
                : themes.stream().map(this::theme).collect(joining(", "));
    }

    /** An area of cooperation. */
    public String theme(String theme) {
        return registry.theme(theme);
    }

    /** The tone of the style sheet that goes with a state. */
    public String tone(DraftState state) {
        return switch (state) {
            case OPEN -> "info";
            case UNDER_REVIEW -> "warn";
            case SIGNED -> "good";
        };
    }

    /** The icon that goes with a state; its word is always beside it. */
    public String icon(DraftState state) {
        return switch (state) {
            case OPEN -> "pi-pencil";
            case UNDER_REVIEW -> "pi-lock";
            case SIGNED -> "pi-check";
        };
    }

    /** The time of day in the zone of the seat's government. */
    public String timeNow() {
        return DateTimeFormatter.ofPattern("HH:mm z", locale()).format(ZonedDateTime.now(zone()));
    }

    /** A moment, with its day, in the zone of the seat's government. */
    public String moment(Instant at) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale())
                .format(at.atZone(zone()));
    }

    private ZoneId zone() {
        return seat.seat()
                .flatMap(present -> governments.find(present.governmentId()))
                .map(Government::zone)
                .orElse(ZoneOffset.UTC);
    }

    private Locale locale() {
        return language.getLocale();
    }
}
