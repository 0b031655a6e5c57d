package org.twinhall.web.detail;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.twinhall.domain.detail.Details;
import org.twinhall.domain.detail.Goal;
import org.twinhall.domain.detail.Signer;

/** What else is known of an agreement, as machines see it. */
public final class DetailsJson {
    public final UUID agreement;
    /** 0 if nobody said anything. */
    public final long revision;
    /** Goals and targets of the 2030 Agenda, such as {@code 11} and {@code 11.6}. */
    public final List<String> goals;
    /** Frameworks that it refers to, in free words. */
    public final List<String> frameworks;

    @Schema(nullable = true)
    public final String legalAct;

    @Schema(nullable = true)
    public final String legalArticle;

    @Schema(nullable = true)
    public final String legalWords;
    /** Of its text, BCP 47. */
    public final List<String> languages;
    /** What its source calls it, in the source's language. */
    @Schema(nullable = true)
    public final String kindAsPublished;

    public final List<SignerJson> signatories;

    DetailsJson(Details details) {
        agreement = details.agreementId();
        revision = details.revision();
        goals = details.goals().stream().map(Goal::text).toList();
        frameworks = details.frameworks();
        legalAct = details.legalAct().orElse(null);
        legalArticle = details.legalArticle().orElse(null);
        legalWords = details.legalWords().orElse(null);
        languages = details.languages();
        kindAsPublished = details.kindAsPublished().orElse(null);
        signatories = details.signatories().stream().map(SignerJson::new).toList();
    }

    /** Who signed for a party. */
    public static final class SignerJson {
        public final UUID government;
        public final String name;
        public final String office;

        SignerJson(Signer signer) {
            government = signer.governmentId();
            name = signer.name();
            office = signer.office();
        }
    }
}
