package org.twinhall.web.vitality;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.twinhall.domain.agreement.AgreementEntry;
import org.twinhall.domain.government.Governments;
import org.twinhall.domain.people.Person;
import org.twinhall.domain.vitality.EvidenceKeeping;
import org.twinhall.domain.vitality.EvidenceKeeping.Recorded;
import org.twinhall.domain.vitality.EvidenceKind;
import org.twinhall.domain.vitality.Pulse;
import org.twinhall.domain.vitality.Sign;
import org.twinhall.domain.vitality.Vitality;
import org.twinhall.domain.vitality.VitalityReading;
import org.twinhall.domain.vitality.VitalityReading.Alive;
import org.twinhall.web.page.Language;
import org.twinhall.web.page.Texts;
import org.twinhall.web.page.Words;

/** How alive ties are and what says so, in the reader's words. */
@Named
@RequestScoped
public class VitalityWords {
    @Inject
    VitalityReading reading;

    @Inject
    EvidenceKeeping keeping;

    @Inject
    Governments governments;

    @Inject
    Words words;

    @Inject
    Language language;

    private final Map<UUID, Alive> read = new HashMap<>();
    private final Map<UUID, PulseView> pulses = new HashMap<>();
    private final Map<UUID, List<SignLine>> signs = new HashMap<>();
    private final Map<UUID, List<EvidenceLine>> evidence = new HashMap<>();

    /** What a page has read already is not read again. */
    public void know(UUID relationshipId, List<? extends AgreementEntry> chain) {
        read.put(relationshipId, reading.of(relationshipId, chain));
    }

    private Alive alive(UUID relationshipId) {
        return read.computeIfAbsent(relationshipId, reading::of);
    }

    /** How alive the tie is by what the reader may know. */
    public PulseView pulse(UUID relationshipId) {
        return pulses.computeIfAbsent(relationshipId, id -> view(alive(id).pulse()));
    }

    /** How alive it is by what everybody may know; null if that is the same. */
    public PulseView forEverybody(UUID relationshipId) {
        var open = view(alive(relationshipId).openToAll());
        return open.word().equals(pulse(relationshipId).word()) ? null : open;
    }

    /** What shows that the tie lives, the latest first. */
    public List<SignLine> signs(UUID relationshipId) {
        return signs.computeIfAbsent(
                relationshipId, id -> alive(id).signs().stream().map(this::line).toList());
    }

    /** What parties put on record of an agreement, the latest recorded first. */
    public List<EvidenceLine> evidence(AgreementEntry agreement) {
        return evidence.computeIfAbsent(
                agreement.id(),
                none -> keeping.of(agreement).stream().map(this::line).toList());
    }

    /** What the words active, quiet and dormant mean here. */
    public String getConvention() {
        return say("convention", Pulse.ACTIVE_MONTHS, Pulse.QUIET_MONTHS);
    }

    private PulseView view(Pulse pulse) {
        return new PulseView(
                say("vitality." + pulse.vitality()),
                tone(pulse.vitality()),
                icon(pulse.vitality()),
                because(pulse),
                pulse.until()
                        .map(day -> say("until." + pulse.vitality(), words.date(day)))
                        .orElse(null),
                pulse.vitality() != Vitality.NOT_KNOWN);
    }

    private String because(Pulse pulse) {
        if (pulse.because().isEmpty()) {
            return say("because.nothing");
        }
        var sign = pulse.because().get();
        return say(
                switch (pulse.vitality()) {
                    case NOT_KNOWN -> "because.reported";
                    case DORMANT -> "because.old";
                    case ACTIVE, QUIET -> "because";
                },
                what(sign),
                words.date(sign.on()));
    }

    private static String tone(Vitality vitality) {
        return switch (vitality) {
            case ACTIVE -> "good";
            case QUIET -> "info";
            case DORMANT -> "warn";
            case NOT_KNOWN -> "quiet";
        };
    }

    private static String icon(Vitality vitality) {
        return switch (vitality) {
            case ACTIVE -> "pi-bolt";
            case QUIET -> "pi-clock";
            case DORMANT -> "pi-moon";
            case NOT_KNOWN -> "pi-question";
        };
    }

    private SignLine line(Sign sign) {
        return new SignLine(
                words.date(sign.on()), what(sign), sign.agreementId().toString(), sign.reference(), !sign.openToAll());
    }

    private String what(Sign sign) {
        return sign.kind() == Sign.Kind.EVIDENCE
                ? kind(sign.detail().orElseThrow())
                : say("sign." + sign.kind(), sign.reference(), sign.detail().orElse(""));
    }

    /** The name of a kind of evidence, by its word. */
    public String kind(String word) {
        return EvidenceKind.of(word).map(kind -> say("kind." + kind.word())).orElse(word);
    }

    private EvidenceLine line(Recorded recorded) {
        var evidence = recorded.evidence();
        var withdrawal = recorded.withdrawal();
        return new EvidenceLine(
                evidence.id().toString(),
                kind(evidence.kind().word()),
                words.date(evidence.happened()),
                evidence.words(),
                evidence.language(),
                evidence.link().orElse(null),
                evidence.document().orElse(null),
                by(evidence.person(), evidence.governmentId(), evidence.recordedAt()),
                withdrawal.map(each -> each.because()).orElse(null),
                withdrawal
                        .map(each -> by(each.person(), evidence.governmentId(), each.withdrawnAt()))
                        .orElse(null),
                evidence.governmentId().toString());
    }

    private String by(Person by, UUID governmentId, Instant at) {
        var government = governments
                .find(governmentId)
                .map(found -> found.name(language.getLocale()))
                .orElse("");
        var person = words.person(by);
        return person == null
                ? say("by.government", government, words.date(at))
                : say("by", person, government, words.date(at));
    }

    private String say(String key, Object... arguments) {
        return new MessageFormat(Texts.of("vitality", language.getLocale()).getString(key), language.getWriting())
                .format(arguments);
    }
}
