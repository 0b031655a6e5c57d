package org.twinhall.web.network;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.twinhall.domain.government.Governments;
import org.twinhall.domain.network.Call;
import org.twinhall.domain.network.CallDetails;
import org.twinhall.domain.network.CallPublishing;
import org.twinhall.domain.network.CallWords;
import org.twinhall.domain.network.Networks;
import org.twinhall.domain.network.Secretariat;
import org.twinhall.domain.people.CurrentSeat;
import org.twinhall.domain.shared.StaleRevision;
import org.twinhall.spi.network.CallFamily;
import org.twinhall.web.page.ChangedSince;
import org.twinhall.web.page.KeptForms;
import org.twinhall.web.page.Language;

/** A secretariat writes a call, its languages side by side. Times are typed in the call's own zone. */
@Named
@ViewScoped
public class CallEditPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    CallPublishing publishing;

    @Inject
    Secretariat secretariat;

    @Inject
    Networks networks;

    @Inject
    Governments governments;

    @Inject
    CurrentSeat seat;

    @Inject
    NetworkWords words;

    @Inject
    Language language;

    @Inject
    ChangedSince since;

    @Inject
    KeptForms kept;

    private UUID id;
    private long revision;
    private String family;
    private LocalDateTime opens;
    private LocalDateTime closes;
    private String zone;
    private Map<String, Said> said;

    /** Only a publisher in a network's secretariat gets this page. */
    public void load() {
        secretariat.ofSeat();
        if (said != null) {
            return;
        }
        said = new LinkedHashMap<>();
        language.getChoices().forEach(choice -> said.put(choice.tag(), new Said()));
        if (id == null) {
            zone = governments
                    .find(seat.required().governmentId())
                    .orElseThrow()
                    .zone()
                    .getId();
        } else {
            var call = publishing.own(id);
            show(call);
            since.opened(values(call));
        }
    }

    private void show(Call call) {
        revision = call.revision();
        family = call.family();
        zone = call.zone().getId();
        opens = LocalDateTime.ofInstant(call.opens(), call.zone());
        closes = LocalDateTime.ofInstant(call.closes(), call.zone());
        call.words().forEach((tag, text) -> said.put(tag, new Said(text)));
    }

    /** By the ids of their inputs. */
    private static Map<String, Object> values(Call call) {
        var values = new HashMap<String, Object>();
        values.put("family", call.family());
        values.put("zone", call.zone().getId());
        values.put("opens", LocalDateTime.ofInstant(call.opens(), call.zone()));
        values.put("closes", LocalDateTime.ofInstant(call.closes(), call.zone()));
        call.words().forEach((tag, text) -> {
            values.put("title-" + tag, text.title());
            values.put("summary-" + tag, text.summary());
        });
        return values;
    }

    /** Keeps the draft and leads to the page where it is checked. */
    public String save() {
        load();
        try {
            id = (id == null ? publishing.draft(details()) : publishing.revise(id, revision, details())).id();
        } catch (StaleRevision stale) {
            var now = publishing.own(id);
            revision = now.revision();
            since.isNow(values(now));
            return null;
        }
        kept.saved();
        return "/calls/check.xhtml?faces-redirect=true&id=" + id;
    }

    private CallDetails details() {
        var place = zone == null ? null : ZoneId.of(zone);
        var texts = new HashMap<String, CallWords>();
        said.forEach((tag, text) -> texts.put(tag, new CallWords(text.getTitle(), text.getSummary())));
        return new CallDetails(
                family,
                opens == null || place == null ? null : opens.atZone(place).toInstant(),
                closes == null || place == null ? null : closes.atZone(place).toInstant(),
                place,
                texts);
    }

    /** The families of calls whose rules the network's plugin knows, by code. */
    public Map<String, String> getFamilies() {
        var network = seat.required().governmentSlug();
        var families = new LinkedHashMap<String, String>();
        networks.of(network).asked().stream()
                .flatMap(plugin -> plugin.calls().stream())
                .map(CallFamily::code)
                .forEach(code -> families.put(words.family(network, code, language.getLocale()), code));
        return families;
    }

    /** Zones named by a place, and UTC. */
    public List<String> getZones() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(name -> name.equals("UTC")
                        || name.matches("(Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.*"))
                .sorted()
                .toList();
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getFamily() {
        return family;
    }

    public void setFamily(String family) {
        this.family = family;
    }

    public LocalDateTime getOpens() {
        return opens;
    }

    public void setOpens(LocalDateTime opens) {
        this.opens = opens;
    }

    public LocalDateTime getCloses() {
        return closes;
    }

    public void setCloses(LocalDateTime closes) {
        this.closes = closes;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }

    /** What it says, by language; all languages of the portal, then others that the call speaks. */
    public Map<String, Said> getSaid() {
        return said;
    }

    /** What is typed in one language. */
    public static final class Said implements Serializable {
        private static final long serialVersionUID = 1L;
        private String title;
        private String summary;

        private Said() {}

        private Said(CallWords words) {
            title = words.title();
            summary = words.summary();
        }

        public String getTitle() {
            return title;
        }

        public void setTitle(String title) {
            this.title = title;
        }

        public String getSummary() {
            return summary;
        }

        public void setSummary(String summary) {
            this.summary = summary;
        }
    }
}
