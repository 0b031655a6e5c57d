package org.twinhall.web.vitality;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.twinhall.domain.vitality.EvidenceKeeping.Recorded;
import org.twinhall.domain.vitality.EvidenceWithdrawal;

/** What a party put on record to show that a tie lives, as machines see it. */
public final class EvidenceJson {
    public final UUID id;
    public final UUID agreement;
    /** Such as {@code committee-minutes}. */
    public final String kind;
    /** EDTF. */
    public final String happened;

    public final String words;
    /** Of the words, BCP 47. */
    public final String language;
    /** Where on the web it is told of. */
    @Schema(nullable = true)
    public final String link;
    /** Which document proves it and where that is kept. */
    @Schema(nullable = true)
    public final String document;
    /** The government that put it on record. */
    public final UUID government;

    public final Instant recordedAt;
    /** Why it does not count any more; null while it does. */
    @Schema(nullable = true)
    public final String withdrawnBecause;

    @Schema(nullable = true)
    public final Instant withdrawnAt;

    EvidenceJson(Recorded recorded) {
        var evidence = recorded.evidence();
        var withdrawal = recorded.withdrawal();
        id = evidence.id();
        agreement = evidence.agreementId();
        kind = evidence.kind().word();
        happened = evidence.happened().text();
        words = evidence.words();
        language = evidence.language();
        link = evidence.link().orElse(null);
        document = evidence.document().orElse(null);
        government = evidence.governmentId();
        recordedAt = evidence.recordedAt();
        withdrawnBecause = withdrawal.map(EvidenceWithdrawal::because).orElse(null);
        withdrawnAt = withdrawal.map(EvidenceWithdrawal::withdrawnAt).orElse(null);
    }
}
