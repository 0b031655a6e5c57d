package org.twinhall.web.office;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.twinhall.domain.government.Governments;
import org.twinhall.domain.office.Audience;
import org.twinhall.domain.office.Office;
import org.twinhall.domain.office.OfficeDetails;
import org.twinhall.domain.office.OfficeKeeping;
import org.twinhall.domain.office.OfficeWords;
import org.twinhall.domain.people.CurrentSeat;
import org.twinhall.domain.shared.CalendarDay;
import org.twinhall.domain.shared.InvalidInput.Faults;
import org.twinhall.domain.shared.StaleRevision;
import org.twinhall.web.page.ChangedSince;
import org.twinhall.web.page.KeptForms;
import org.twinhall.web.page.Language;

/** An office is put on record, or said anew. */
@Named
@ViewScoped
public class OfficeEditPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final List<String> OFFERED =
            List.of("es", "en", "pt", "fr", "de", "it", "zh", "ja", "ko", "ar", "ru", "ca");

    @Inject
    OfficeKeeping keeping;

    @Inject
    CurrentSeat seat;

    @Inject
    Governments governments;

    @Inject
    KeptForms kept;

    @Inject
    Language language;

    @Inject
    ChangedSince since;

    private UUID id;
    private long revision;
    private Map<String, Said> said;
    private String email;
    private String telephone;
    private String address;
    private List<String> languages = new ArrayList<>();
    private String atPresent;
    private String audience = Audience.EVERYBODY.name();
    private String from;
    private String until;

    /** Not found if it is none of the seat's government. */
    public void load() {
        if (said != null) {
            return;
        }
        var office = id == null ? null : keeping.own(id);
        said = new LinkedHashMap<>();
        language.getChoices().forEach(choice -> said.put(choice.tag(), new Said()));
        if (office == null) {
            from = today().toString();
        } else {
            show(office);
            since.opened(values(office));
        }
    }

    private LocalDate today() {
        return governments.today(seat.required().governmentId());
    }

    private void show(Office office) {
        var details = office.details();
        revision = office.revision();
        details.words().forEach((tag, words) -> said.put(tag, new Said(words)));
        email = details.email();
        telephone = details.telephone();
        address = details.address();
        languages = new ArrayList<>(details.languages());
        atPresent = details.atPresent();
        audience = details.audience().name();
        from = details.from().toString();
        until = details.until() == null ? null : details.until().toString();
    }

    /** By the ids of their inputs. */
    private static Map<String, Object> values(Office office) {
        var details = office.details();
        var values = new HashMap<String, Object>();
        details.words().forEach((tag, words) -> {
            values.put("name-" + tag, words.name());
            values.put("duties-" + tag, words.duties());
            values.put("opening-" + tag, words.opening());
        });
        values.put("email", details.email());
        values.put("telephone", details.telephone());
        values.put("address", details.address());
        values.put("languages", new ArrayList<>(details.languages()));
        values.put("atPresent", details.atPresent());
        values.put("audience", details.audience().name());
        values.put("from", details.from().toString());
        values.put("until", details.until() == null ? null : details.until().toString());
        return values;
    }

    /** Keeps it and leads back to the list. */
    public String save() {
        var faults = new Faults();
        var details = details(faults);
        try {
            if (id == null) {
                keeping.open(faults, details);
            } else {
                keeping.change(id, revision, faults, details);
            }
        } catch (StaleRevision stale) {
            var now = keeping.own(id);
            revision = now.revision();
            since.isNow(values(now));
            return null;
        }
        kept.saved();
        return "/admin/offices/index.xhtml?faces-redirect=true";
    }

    private OfficeDetails details(Faults faults) {
        var words = new HashMap<String, OfficeWords>();
        said.forEach((tag, text) -> words.put(tag, new OfficeWords(text.name, text.duties, text.opening)));
        return new OfficeDetails(
                words,
                email,
                telephone,
                address,
                languages,
                atPresent,
                Audience.of(audience).orElse(null),
                faults.taking(() -> CalendarDay.read("from", from)),
                faults.taking(() -> CalendarDay.read("until", until)));
    }

    /** Languages to choose from: the usual ones and what is on record already. */
    public List<String> getOffered() {
        return Stream.concat(OFFERED.stream(), languages.stream()).distinct().toList();
    }

    /** What the reader calls a language. */
    public String name(String tag) {
        return Locale.forLanguageTag(tag).getDisplayName(language.getLocale());
    }

    public List<String> getAudiences() {
        return Arrays.stream(Audience.values()).map(Audience::name).toList();
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    /** What it says, by language: the portal's, then others that it speaks. */
    public Map<String, Said> getSaid() {
        return said;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getTelephone() {
        return telephone;
    }

    public void setTelephone(String telephone) {
        this.telephone = telephone;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public List<String> getLanguages() {
        return languages;
    }

    public void setLanguages(List<String> languages) {
        this.languages = languages;
    }

    public String getAtPresent() {
        return atPresent;
    }

    public void setAtPresent(String atPresent) {
        this.atPresent = atPresent;
    }

    public String getAudience() {
        return audience;
    }

    public void setAudience(String audience) {
        this.audience = audience;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until;
    }

    /** What is typed in one language. */
    public static final class Said implements Serializable {
        private static final long serialVersionUID = 1L;
        private String name;
        private String duties;
        private String opening;

        private Said() {}

        private Said(OfficeWords words) {
            name = words.name();
            duties = words.duties();
            opening = words.opening();
        }

        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }

        public String getDuties() {
            return duties;
        }

        public void setDuties(String duties) {
            this.duties = duties;
        }

        public String getOpening() {
            return opening;
        }

        public void setOpening(String opening) {
            this.opening = opening;
        }
    }
}
