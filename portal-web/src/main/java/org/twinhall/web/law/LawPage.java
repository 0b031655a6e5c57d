package org.twinhall.web.law;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.twinhall.domain.law.ParameterKeeping;
import org.twinhall.web.registry.RegistryWords;

/** What a country's rules leave open: for the whole of it, and for one of its parts. */
@Named
@RequestScoped
public class LawPage {
    @Inject
    ParameterKeeping keeping;

    @Inject
    LawReading reading;

    @Inject
    RegistryWords registryWords;

    private String country;
    private String part;
    private List<String> countries = List.of();
    private List<LawParameterView> ofCountry = List.of();
    private List<LawParameterView> ofPart = List.of();
    private List<String> begun = List.of();
    private boolean partly;

    /** Without a country it is the first that leaves something open. */
    public void load() {
        countries = keeping.countries();
        if (country == null || country.isBlank()) {
            country = countries.stream().findFirst().orElse(null);
        }
        if (country == null) {
            return;
        }
        ofCountry = reading.of(country, "");
        begun = keeping.parts(country);
        partly = keeping.isPartly(country);
        if (part != null && !part.isBlank()) {
            ofPart = reading.of(country, part);
        }
    }

    /** Whether the country leaves something open for each of its parts. */
    public boolean isPartly() {
        return partly;
    }

    /** Those that leave something open, by their codes. */
    public List<String> getCountries() {
        return countries;
    }

    public List<LawParameterView> getOfCountry() {
        return ofCountry;
    }

    /** Empty as long as no part was chosen. */
    public List<LawParameterView> getOfPart() {
        return ofPart;
    }

    /** The parts for which something is set, by their codes. */
    public List<String> getBegun() {
        return begun;
    }

    /** The parts of the country that the portal knows by name, by name. */
    public List<String> getParts() {
        return country == null ? List.of() : registryWords.subdivisions(country);
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    public String getPart() {
        return part;
    }

    public void setPart(String part) {
        this.part = part;
    }
}
