package org.twinhall.web.intake;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.twinhall.domain.registry.intake.ImportAssistant;
import org.twinhall.domain.registry.intake.Place;
import org.twinhall.domain.registry.intake.Suggestion;
import org.twinhall.web.page.Language;
import org.twinhall.web.page.Texts;
import org.twinhall.web.page.Words;

/** The places of an import that wait for somebody to choose what they are. */
@Named
@ViewScoped
public class ImportPlacesPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int STRETCH = 25;

    @Inject
    ImportAssistant assistant;

    @Inject
    IntakeWords intake;

    @Inject
    Words words;

    @Inject
    Language language;

    private UUID id;
    private int after;
    private String why;
    private Integer next;
    private List<Waiting> places = new ArrayList<>();
    private transient Map<String, Integer> reasons;

    /** A place that waits, and what somebody says that it is. */
    public static final class Waiting implements Serializable {
        private static final long serialVersionUID = 1L;
        private final int number;
        private final String name;
        private final String why;
        private final int uses;
        private final boolean ofCountry;
        private final Map<String, String> options;
        private String choice = "";
        private String country;

        Waiting(int number, String name, String why, int uses, boolean ofCountry, Map<String, String> options) {
            this.number = number;
            this.name = name;
            this.why = why;
            this.uses = uses;
            this.ofCountry = ofCountry;
            this.options = options;
        }

        public int getNumber() {
            return number;
        }

        public String getName() {
            return name;
        }

        public String getWhy() {
            return why;
        }

        public int getUses() {
            return uses;
        }

        /** Whether its country is not known. */
        public boolean isOfCountry() {
            return ofCountry;
        }

        /** What can be chosen, by the words for it. */
        public Map<String, String> getOptions() {
            return options;
        }

        public String getChoice() {
            return choice;
        }

        public void setChoice(String choice) {
            this.choice = choice;
        }

        public String getCountry() {
            return country;
        }

        public void setCountry(String country) {
            this.country = country;
        }
    }

    public void load() {
        reasons = assistant.waiting(id);
        var found = assistant.places(id, Place.State.WAITING, why == null ? "" : why, after, STRETCH + 1);
        var stretch = found.subList(0, Math.min(STRETCH, found.size()));
        next = found.size() > STRETCH ? stretch.get(STRETCH - 1).number() : null;
        var governments = assistant.suggested(stretch);
        var siblings = assistant
                .places(
                        id,
                        stretch.stream()
                                .flatMap(place -> place.suggestions().stream())
                                .map(Suggestion::place)
                                .filter(Objects::nonNull)
                                .toList())
                .stream()
                .collect(Collectors.toMap(Place::number, place -> place));
        places = new ArrayList<>();
        for (var place : stretch) {
            var options = new LinkedHashMap<String, String>();
            options.put(text("choice.later"), "");
            place.suggestions()
                    .forEach(suggestion -> options.put(
                            words.say(
                                    text("choice.suggested"),
                                    intake.suggestion(suggestion, governments, siblings),
                                    intake.why(suggestion.why())),
                            value(suggestion)));
            if (place.country() != null) {
                options.put(text("choice.new"), "new");
            }
            options.put(text("choice.out"), "out");
            places.add(new Waiting(
                    place.number(),
                    intake.place(place),
                    intake.why(place.why()),
                    place.uses(),
                    place.country() == null,
                    options));
        }
    }

    private static String value(Suggestion suggestion) {
        if (suggestion.government() != null) {
            return "g " + suggestion.government();
        }
        if (suggestion.place() != null) {
            return "p " + suggestion.place();
        }
        return "c " + suggestion.country() + (suggestion.subdivision() == null ? "" : " " + suggestion.subdivision());
    }

    public String choose() {
        places.forEach(this::choose);
        return "/imports/places.xhtml?faces-redirect=true&id=" + id + "&after="
                + (places.isEmpty() ? after : places.get(places.size() - 1).getNumber());
    }

    private void choose(Waiting place) {
        if (place.isOfCountry()
                && place.getCountry() != null
                && !place.getCountry().isBlank()) {
            assistant.chooseCountry(
                    id, place.getNumber(), place.getCountry().strip().toUpperCase(Locale.ROOT), null);
            return;
        }
        var choice = place.getChoice() == null || !place.getOptions().containsValue(place.getChoice())
                ? ""
                : place.getChoice();
        var parts = choice.split(" ", -1);
        switch (parts[0]) {
            case "g" -> assistant.chooseGovernment(id, place.getNumber(), UUID.fromString(parts[1]));
            case "p" -> assistant.chooseSpelling(id, place.getNumber(), Integer.parseInt(parts[1]));
            case "c" -> assistant.chooseCountry(id, place.getNumber(), parts[1], parts.length > 2 ? parts[2] : null);
            case "new" -> assistant.chooseNew(id, place.getNumber());
            case "out" -> assistant.chooseOut(id, place.getNumber());
            default -> {
                // Decided later.
            }
        }
    }

    private String text(String key) {
        return Texts.of("intake", language.getLocale()).getString(key);
    }

    public List<Waiting> getPlaces() {
        return places;
    }

    /** How many wait, by the reason. */
    public Map<String, Integer> getReasons() {
        return reasons;
    }

    /** After which place the next stretch begins; null at the end. */
    public Integer getNext() {
        return next;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public int getAfter() {
        return after;
    }

    public void setAfter(int after) {
        this.after = after;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
