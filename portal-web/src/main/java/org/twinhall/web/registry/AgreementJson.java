package org.twinhall.web.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.twinhall.domain.agreement.AgreementEntry;
import org.twinhall.domain.agreement.AgreementKind;
import org.twinhall.domain.agreement.AgreementStatus;
import org.twinhall.domain.agreement.ChainLink;
import org.twinhall.domain.registry.RegistrySearch.Hit;
import org.twinhall.domain.shared.EdtfDate;
import org.twinhall.web.api.WordOf;

/** An agreement as machines see it. */
public final class AgreementJson {
    public final UUID id;
    public final String reference;
    /** As published, such as {@code strategic-cooperation}. */
    @WordOf(value = AgreementKind.class, published = true)
    public final String kind;
    /** As published, such as {@code in-force}. */
    @WordOf(value = AgreementStatus.class, published = true)
    public final String status;
    /** EDTF; null if not known. */
    @Schema(nullable = true)
    public final String signed;

    @Schema(nullable = true)
    public final String title;

    public final UUID relationship;
    public final List<GovernmentJson> parties;
    public final List<String> themes;
    public final List<String> motivations;
    /** In the words of the source. */
    @Schema(nullable = true)
    public final String focus;

    @Schema(nullable = true)
    public final String focusLanguage;

    @Schema(nullable = true)
    public final String source;
    /** The id of the agreement that it carries on. */
    @Schema(nullable = true)
    public final UUID continues;

    /** What it does with that one, such as {@code strengthens}; null if no source says. */
    @Schema(nullable = true)
    @WordOf(value = ChainLink.class, published = true)
    public final String link;

    /** EDTF; null where no source tells it apart from the signature. */
    @Schema(nullable = true)
    public final String inForceFrom;

    /** EDTF; null if it has not ended, or nobody knows when. */
    @Schema(nullable = true)
    public final String ended;

    @Schema(nullable = true)
    public final String signedAtPlace;

    @Schema(nullable = true)
    public final String registryNumber;

    @Schema(nullable = true)
    public final LocalDate registeredOn;

    /** Whether what it says about real governments is made up. */
    public final boolean demonstration;
    /** Whether everybody may read it; what is not public is shown to its parties and to who oversees one of them. */
    public final boolean published;
    /** Where the words looked for were found. */
    public final List<String> matchedIn;

    private AgreementJson(AgreementEntry agreement, List<String> matchedIn) {
        this.id = agreement.id();
        this.reference = agreement.reference();
        this.kind = published(agreement.kind());
        this.status = published(agreement.status());
        this.signed = edtf(agreement.signed());
        this.title = agreement.title().orElse(null);
        this.relationship = agreement.tie();
        this.parties = agreement.parties().stream().map(GovernmentJson::of).toList();
        this.themes = agreement.themes();
        this.motivations = agreement.motivations();
        this.focus = agreement.focus().orElse(null);
        this.focusLanguage = agreement.focusLanguage().orElse(null);
        this.source = agreement.source().orElse(null);
        this.continues = agreement.continued().orElse(null);
        this.link = agreement.link().map(AgreementJson::published).orElse(null);
        this.inForceFrom = edtf(agreement.inForceFrom());
        this.ended = edtf(agreement.ended());
        this.signedAtPlace = agreement.signedAtPlace().orElse(null);
        this.registryNumber = agreement.registryNumber().orElse(null);
        this.registeredOn = agreement.registeredOn().orElse(null);
        this.demonstration = agreement.isDemonstration();
        this.published = agreement.isPublished();
        this.matchedIn = matchedIn;
    }

    static AgreementJson of(AgreementEntry agreement) {
        return new AgreementJson(agreement, List.of());
    }

    static AgreementJson of(Hit hit) {
        return new AgreementJson(
                hit.agreement(),
                hit.matchedIn().stream().map(AgreementJson::published).toList());
    }

    private static String edtf(EdtfDate date) {
        return date.isKnown() ? date.text() : null;
    }

    static String published(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
