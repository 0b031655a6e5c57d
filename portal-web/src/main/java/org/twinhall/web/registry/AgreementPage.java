package org.twinhall.web.registry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.List;
import java.util.UUID;
import org.twinhall.domain.agreement.AgreementEntry;
import org.twinhall.domain.history.HistoryEntry;
import org.twinhall.domain.registry.RegistryReading;
import org.twinhall.domain.registry.RegistryReading.AgreementSheet;
import org.twinhall.domain.shared.NoSuchRecord;
import org.twinhall.web.page.Language;
import org.twinhall.web.page.Texts;
import org.twinhall.web.page.Words;
import org.twinhall.web.setting.Setting;
import org.twinhall.web.vitality.VitalityWords;

/** The sheet of one agreement. */
@Named
@RequestScoped
public class AgreementPage {
    private static final List<String> DEEDS_IN = List.of("agreement", "drafting", "filing", "plan", "history");

    @Inject
    RegistryReading registry;

    @Inject
    RegistryWords registryWords;

    @Inject
    VitalityWords vitality;

    @Inject
    Words words;

    @Inject
    Language language;

    private UUID id;
    private AgreementSheet sheet;

    public void load() {
        if (id == null) {
            throw new NoSuchRecord("agreement");
        }
        sheet = registry.agreement(id);
        vitality.know(sheet.agreement().tie(), sheet.chain());
    }

    public AgreementEntry getAgreement() {
        return sheet.agreement();
    }

    public List<? extends AgreementEntry> getChain() {
        return sheet.chain();
    }

    public List<HistoryEntry> getHistory() {
        return sheet.history();
    }

    /** Whether the government of that address is a party. */
    public boolean isParty(String slug) {
        return sheet.agreement().parties().stream()
                .anyMatch(party -> party.slug().filter(slug::equals).isPresent());
    }

    /** Its place in the chain, from 1. */
    public int getPlace() {
        return 1
                + sheet.chain().stream()
                        .map(AgreementEntry::id)
                        .toList()
                        .indexOf(sheet.agreement().id());
    }

    /** The address under which it can always be found. */
    public String getPermanent() {
        return Setting.PUBLIC_URL.value() + "/agreement?id=" + id;
    }

    /** How to cite it. */
    public String getCitation() {
        var agreement = sheet.agreement();
        return new MessageFormat(
                        Texts.of("agreement", language.getLocale()).getString("cite.form"), language.getWriting())
                .format(new Object[] {
                    registryWords.names(agreement.parties()),
                    agreement.title().orElseGet(() -> registryWords.kind(agreement.kind())),
                    words.date(agreement.signed()),
                    agreement.reference(),
                    getPermanent()
                });
    }

    /** What was done, in the reader's words; the deed's own name if its room has no words for it. */
    public String deed(HistoryEntry entry) {
        return DEEDS_IN.stream()
                .map(room -> Texts.of(room, language.getLocale()))
                .filter(texts -> texts.containsKey("deed." + entry.deed()))
                .map(texts -> texts.getString("deed." + entry.deed()))
                .findFirst()
                .orElseGet(entry::deed);
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
