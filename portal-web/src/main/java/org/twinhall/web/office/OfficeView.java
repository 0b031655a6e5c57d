package org.twinhall.web.office;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.twinhall.domain.office.Audience;
import org.twinhall.domain.office.Office;
import org.twinhall.domain.office.OfficeDetails;
import org.twinhall.domain.office.OfficeWords;

/** An office as a page shows it to a reader of one language; getters because pages ask for properties. */
public final class OfficeView {
    private final Office office;
    private final OfficeDetails details;
    private final String language;
    private final OfficeWords words;
    private final Locale reader;

    /**
     * @param reader the language of the page
     */
    public OfficeView(Office office, Locale reader) {
        this.office = office;
        this.details = office.details();
        this.reader = reader;
        var said = office.inLanguage(reader.getLanguage());
        this.language = said.getKey();
        this.words = said.getValue();
    }

    /** Several, in their order. */
    public static List<OfficeView> of(List<Office> offices, Locale reader) {
        return offices.stream().map(office -> new OfficeView(office, reader)).toList();
    }

    public UUID getId() {
        return office.id();
    }

    public long getRevision() {
        return office.revision();
    }

    /** The language of its words if it is not the page's, else null. */
    public String getLanguage() {
        return language.equals(reader.getLanguage()) ? null : language;
    }

    public String getName() {
        return words.name();
    }

    public String getDuties() {
        return words.duties();
    }

    public String getOpening() {
        return words.opening();
    }

    /** Null if it has none. */
    public String getEmail() {
        return details.email();
    }

    /** As it is to be read; null if it has none. */
    public String getTelephone() {
        return details.telephone();
    }

    /** As a machine dials it; null if it has none. */
    public String getDialled() {
        return details.telephone() == null ? null : details.telephone().replaceAll("[^+0-9]", "");
    }

    /** Line by line; empty if it has none. */
    public List<String> getAddress() {
        return details.address() == null ? List.of() : details.address().lines().toList();
    }

    /** What is spoken there, in the reader's words; empty if nobody said. */
    public String getLanguages() {
        return details.languages().stream()
                .map(tag -> Locale.forLanguageTag(tag).getDisplayName(reader))
                .collect(Collectors.joining(", "));
    }

    /** Who leads it now; null if that is not said. */
    public String getAtPresent() {
        return details.atPresent();
    }

    public boolean isForPartners() {
        return details.audience() == Audience.PARTNERS;
    }

    public java.time.LocalDate getFrom() {
        return details.from();
    }

    /** Its last day; null as long as none is set. */
    public java.time.LocalDate getUntil() {
        return details.until();
    }
}
