package org.twinhall.web.government;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.text.Collator;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.twinhall.domain.government.Government;
import org.twinhall.domain.government.GovernmentDetails;
import org.twinhall.domain.government.GovernmentKeeping;
import org.twinhall.domain.government.GovernmentKeeping.Wanted;
import org.twinhall.domain.government.GovernmentOpening;
import org.twinhall.domain.government.PluginEnabling;
import org.twinhall.domain.government.PluginKind;
import org.twinhall.domain.shared.InvalidInput.Faults;
import org.twinhall.domain.shared.StaleRevision;
import org.twinhall.spi.country.PartyLevel;
import org.twinhall.web.page.ChangedSince;
import org.twinhall.web.page.Language;

/**
 * The form of a government: one that is taken in (no id in the address), one that joins (the id of one that was only spoken of), or
 * one whose particulars are corrected.
 */
@Named
@ViewScoped
public class GovernmentFormPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    GovernmentKeeping keeping;

    @Inject
    GovernmentOpening opening;

    @Inject
    PluginEnabling plugins;

    @Inject
    GovernmentWords words;

    @Inject
    Language language;

    @Inject
    ChangedSince since;

    private UUID id;
    private long revision;
    private boolean joined;
    private boolean read;
    private String shownName;
    private String name;
    private String level;
    private String country;
    private String subdivision;
    private String zone;
    private String termEnds;
    private String slug;
    private boolean law = true;
    private String[] networks = {};
    private List<String> known = List.of();

    /** For the operator only. */
    public void load() {
        known = plugins.networks();
        if (id != null && !read) {
            var government = keeping.government(id);
            show(government);
            since.opened(values(government));
        }
        read = true;
    }

    private void show(Government government) {
        revision = government.revision();
        joined = government.hasJoined();
        shownName = government.name();
        name = government.name();
        level = government.level().name();
        country = government.country();
        subdivision = government.subdivision().orElse("");
        zone = joined ? government.zone().getId() : null;
        termEnds = government.termEnds().map(LocalDate::toString).orElse("");
    }

    /** By the ids of their inputs. */
    private static Map<String, Object> values(Government government) {
        var values = new HashMap<String, Object>();
        values.put("name", government.name());
        values.put("level", government.level().name());
        values.put("country", government.country());
        values.put("subdivision", government.subdivision().orElse(""));
        values.put("zone", government.hasJoined() ? government.zone().getId() : null);
        values.put("termEnds", government.termEnds().map(LocalDate::toString).orElse(""));
        return values;
    }

    public void save() {
        try {
            keep();
        } catch (StaleRevision stale) {
            var now = keeping.government(id);
            revision = now.revision();
            joined = now.hasJoined();
            since.isNow(values(now));
        }
    }

    private void keep() {
        var faults = new Faults();
        var details = GovernmentDetails.read(faults, name, level, country, subdivision, zone, termEnds);
        if (id == null) {
            var opened = opening.takeIn(faults, details, slug, wanted());
            words.onTo(opened.government().id(), "taken-in", name, opened.accounts());
        } else if (!joined) {
            words.onTo(
                    id,
                    "joined.done",
                    name,
                    opening.join(id, revision, faults, details, slug, wanted()).accounts());
        } else {
            keeping.correct(id, revision, faults, details);
            words.onTo(id, FacesMessage.SEVERITY_INFO, "corrected", name);
        }
    }

    private Wanted wanted() {
        return new Wanted(law, Set.of(networks));
    }

    /** Puts a free name in addresses into the form. */
    public void propose() {
        if (name != null && !name.isBlank()) {
            slug = keeping.proposedSlug(name, country == null ? GovernmentDetails.NO_COUNTRY : country);
        }
    }

    /** The end of the keys of what the form says: new, join or correct. */
    public String getDeed() {
        return id == null ? "new" : joined ? "correct" : "join";
    }

    public List<PartyLevel> getLevels() {
        return List.of(PartyLevel.values());
    }

    /** Codes by the countries' names, in the reader's order. */
    public Map<String, String> getCountries() {
        var sorted = new TreeMap<String, String>(Collator.getInstance(language.getLocale()));
        Arrays.stream(Locale.getISOCountries())
                .forEach(code -> sorted.put(
                        new Locale.Builder().setRegion(code).build().getDisplayCountry(language.getLocale()), code));
        return sorted;
    }

    /** Zones named by a place, and UTC. */
    public List<String> getZones() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(name -> name.equals("UTC")
                        || name.matches("(Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.*"))
                .sorted()
                .toList();
    }

    /** Ids of the networks that can be switched on, by their names. */
    public Map<String, String> getKnownNetworks() {
        var named = new TreeMap<String, String>();
        known.forEach(network -> named.put(words.subject(PluginKind.NETWORK, network), network));
        return named;
    }

    /** Its name on record; null for a new one. */
    public String getShownName() {
        return shownName;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getLevel() {
        return level;
    }

    public void setLevel(String level) {
        this.level = level;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    public String getSubdivision() {
        return subdivision;
    }

    public void setSubdivision(String subdivision) {
        this.subdivision = subdivision;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }

    public String getTermEnds() {
        return termEnds;
    }

    public void setTermEnds(String termEnds) {
        this.termEnds = termEnds;
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }

    public boolean isLaw() {
        return law;
    }

    public void setLaw(boolean law) {
        this.law = law;
    }

    public String[] getNetworks() {
        return networks.clone();
    }

    public void setNetworks(String[] networks) {
        this.networks = networks == null ? new String[0] : networks.clone();
    }
}
