package org.twinhall.web.government;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.twinhall.domain.government.PlaceFacts;
import org.twinhall.domain.government.PlaceFacts.OtherName;
import org.twinhall.domain.government.PlaceFacts.Typed;
import org.twinhall.domain.government.PlaceKeeping;
import org.twinhall.domain.people.CurrentSeat;
import org.twinhall.domain.shared.StaleRevision;
import org.twinhall.web.page.ChangedSince;

/** Where a government is and what it is called elsewhere: any one for the operator, the own for its administrators. */
@Named
@ViewScoped
public class PlacePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    PlaceKeeping keeping;

    @Inject
    CurrentSeat seat;

    @Inject
    GovernmentWords words;

    @Inject
    ChangedSince since;

    private UUID id;
    private long revision;
    private String shownName;
    private Map<String, Object> values;

    /** The seat's own government if none is named. Not found if it is not the seat's to keep. */
    public void load() {
        if (id == null) {
            id = seat.required().governmentId();
        }
        if (values == null) {
            var kept = keeping.kept(id);
            revision = kept.revision();
            shownName = kept.government().name();
            values = values(kept.facts());
            since.opened(values);
        }
    }

    /** By the ids of their inputs. */
    private static Map<String, Object> values(PlaceFacts facts) {
        var values = new HashMap<String, Object>();
        values.put("unlocode", text(facts.unlocode()));
        values.put("geonames", text(facts.geonames()));
        values.put("wikidata", text(facts.wikidata()));
        var point = Optional.ofNullable(facts.coordinates());
        values.put("latitude", point.map(at -> at.latitude().toPlainString()).orElse(""));
        values.put("longitude", point.map(at -> at.longitude().toPlainString()).orElse(""));
        var people = Optional.ofNullable(facts.population());
        values.put("population", people.map(count -> text(count.people())).orElse(""));
        values.put("populationYear", people.map(count -> text(count.year())).orElse(""));
        values.put("populationSource", people.map(count -> count.source()).orElse(""));
        values.put(
                "names",
                facts.names().stream()
                        .map(name -> name.language() + ": " + name.name())
                        .collect(Collectors.joining("\n")));
        return values;
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }

    public void save() {
        try {
            keeping.keep(id, revision, typed());
            var own = seat.required().governmentId().equals(id);
            words.onTo(own ? "/place" : "/government?id=" + id, FacesMessage.SEVERITY_INFO, "place.saved", shownName);
        } catch (StaleRevision stale) {
            var now = keeping.kept(id);
            revision = now.revision();
            since.isNow(values(now.facts()));
        }
    }

    private Typed typed() {
        return new Typed(
                said("unlocode"),
                said("geonames"),
                said("wikidata"),
                said("latitude"),
                said("longitude"),
                said("population"),
                said("populationYear"),
                said("populationSource"),
                names());
    }

    private String said(String field) {
        return text(values.get(field));
    }

    /** One on each line, behind its language and a colon; a line without a colon has no language. */
    private List<OtherName> names() {
        return said("names")
                .lines()
                .filter(line -> !line.isBlank())
                .map(line -> line.split(":", 2))
                .map(parts -> parts.length == 2
                        ? new OtherName(parts[0].strip(), parts[1].strip())
                        : new OtherName(parts[0].strip(), null))
                .toList();
    }

    /** What the form holds, by the ids of its inputs. */
    public Map<String, Object> getValues() {
        return values;
    }

    /** Its name on record. */
    public String getShownName() {
        return shownName;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
