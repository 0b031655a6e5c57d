package org.twinhall.web.registry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.twinhall.domain.agreement.Agreement;
import org.twinhall.domain.government.Government;
import org.twinhall.domain.government.GovernmentDetails;
import org.twinhall.domain.government.PlaceFacts;
import org.twinhall.domain.government.PlaceFacts.OtherName;
import org.twinhall.domain.network.Memberships;
import org.twinhall.domain.network.NetworkMembership;
import org.twinhall.domain.office.OfficeReading;
import org.twinhall.domain.registry.RegistryReading;
import org.twinhall.domain.registry.RegistryReading.GovernmentSheet;
import org.twinhall.domain.shared.NoSuchRecord;
import org.twinhall.spi.country.PartyLevel;
import org.twinhall.web.office.OfficeView;
import org.twinhall.web.page.Language;
import org.twinhall.web.page.Words;

/** A government and its ties. */
@Named
@RequestScoped
public class GovernmentPage {
    @Inject
    RegistryReading registry;

    @Inject
    OfficeReading reaching;

    @Inject
    Memberships networks;

    @Inject
    Language language;

    @Inject
    Words words;

    @Inject
    RegistryWords registryWords;

    private UUID id;
    private GovernmentSheet sheet;
    private List<NetworkMembership> memberships = List.of();
    private List<OfficeView> offices = List.of();

    public void load() {
        if (id == null) {
            throw new NoSuchRecord("government");
        }
        sheet = registry.government(id);
        memberships = networks.ofGovernments(List.of(id));
        offices = OfficeView.of(reaching.of(id), language.getLocale());
    }

    public Government getGovernment() {
        return sheet.government();
    }

    public List<Agreement> getAgreements() {
        return sheet.agreements();
    }

    /** What is known of its place. */
    public PlaceFacts getPlace() {
        return sheet.place();
    }

    /** What it is a part of, the widest first; of what is not on record itself only the name. */
    public List<Part> getChain() {
        var government = sheet.government();
        var chain = new ArrayList<Part>();
        if (!government.name().isEmpty() && !government.country().equals(GovernmentDetails.NO_COUNTRY)) {
            chain.add(part(
                    words.country(government.country()),
                    above(PartyLevel.NATIONAL),
                    "/governments?country=" + government.country()));
            government
                    .subdivision()
                    .filter(code -> government.level() != PartyLevel.STATE)
                    .ifPresent(code -> chain.add(part(
                            registryWords.subdivision(code),
                            above(PartyLevel.STATE),
                            "/governments?country=" + government.country() + "&subdivision=" + code)));
        }
        return chain;
    }

    private Optional<Government> above(PartyLevel level) {
        return sheet.above().stream().filter(each -> each.level() == level).findFirst();
    }

    private Part part(String called, Optional<Government> onRecord, String directory) {
        return new Part(
                onRecord.map(government -> registryWords.name(government)).orElse(called),
                onRecord.map(government -> "/government?id=" + government.id()).orElse(directory));
    }

    /** What belongs to it, the first of them. */
    public List<Government> getParts() {
        return sheet.below();
    }

    /** The address of all that belong to it, in the directory. */
    public String getAllParts() {
        var government = sheet.government();
        return "/governments?country=" + government.country()
                + government.subdivision().map(code -> "&subdivision=" + code).orElse("");
    }

    /** The networks it is or was a member of. */
    public List<NetworkMembership> getMemberships() {
        return memberships;
    }

    /** How many belong to it in all. */
    public long getPartsInAll() {
        return sheet.countBelow();
    }

    /** Its names elsewhere, by the reader's names for the languages. */
    public List<Called> getNames() {
        return sheet.place().names().stream()
                .collect(Collectors.groupingBy(
                        name -> Locale.forLanguageTag(name.language()).getDisplayName(language.getLocale()),
                        () -> new TreeMap<>(Collator.getInstance(language.getLocale())),
                        Collectors.toList()))
                .entrySet()
                .stream()
                .map(each -> new Called(each.getKey(), each.getValue()))
                .toList();
    }

    /** The address of its point on a map that anybody may use. */
    public String getMap() {
        var point = sheet.place().coordinates();
        var latitude = point.latitude().toPlainString();
        var longitude = point.longitude().toPlainString();
        return "https://www.openstreetmap.org/?mlat=" + latitude + "&mlon=" + longitude + "#map=11/" + latitude + "/"
                + longitude;
    }

    /** Those by which everybody reaches it. */
    public List<OfficeView> getOffices() {
        return offices;
    }

    /** The other parties of an agreement. */
    public List<Government> partners(Agreement agreement) {
        return agreement.relationship().parties().stream()
                .filter(party -> !party.id().equals(id))
                .toList();
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    /**
     * What a government is a part of.
     *
     * @param address of its page; if it is not on record that of the directory of what belongs to it
     */
    public record Part(String name, String address) {}

    /**
     * What it is called in one language.
     *
     * @param language as the reader calls it
     */
    public record Called(String language, List<OtherName> names) {
        public Called {
            names = List.copyOf(names);
        }
    }
}
