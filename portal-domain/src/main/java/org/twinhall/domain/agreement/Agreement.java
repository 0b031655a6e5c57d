package org.twinhall.domain.agreement;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.twinhall.domain.government.Government;
import org.twinhall.domain.shared.DeedRefused;
import org.twinhall.domain.shared.EdtfDate;
import org.twinhall.domain.shared.NullableUuid;

/**
 * An instrument of a tie: what the parties signed, or said that they mean to.
 *
 * <p>One taken over from a publication keeps what was published and nothing else. One made on this portal is signed, sent for
 * registration where a party's law asks for that, and comes into force; then it is public.
 */
@Entity
public class Agreement implements AgreementEntry {
    @Id
    private UUID id;

    @Version
    private long revision;

    private String reference;

    @ManyToOne(optional = false)
    @JoinColumn(name = "relationship_id")
    private Relationship relationship;

    @Enumerated(EnumType.STRING)
    private AgreementKind kind;

    @Enumerated(EnumType.STRING)
    private AgreementStatus status;

    private EdtfDate signed = EdtfDate.UNKNOWN;

    @Column(name = "signed_first")
    private LocalDate signedFirst;

    @Column(name = "signed_last")
    private LocalDate signedLast;

    private String title;
    private String focus;

    @Column(name = "focus_language")
    private String focusLanguage;

    private String source;

    @Convert(converter = NullableUuid.class)
    @Column(name = "continues_id")
    private UUID continuesId;

    /** How; null if no source says more than that it does. */
    @Enumerated(EnumType.STRING)
    private ChainLink link;

    @Column(name = "in_force_from")
    private EdtfDate inForceFrom = EdtfDate.UNKNOWN;

    private EdtfDate ended = EdtfDate.UNKNOWN;

    @Convert(converter = NullableUuid.class)
    @Column(name = "draft_id")
    private UUID draftId;

    @Column(name = "signed_at_place")
    private String signedAtPlace;

    @Column(name = "registry_number")
    private String registryNumber;

    @Column(name = "registered_on")
    private LocalDate registeredOn;

    private boolean published;
    private boolean demonstration;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "agreement_theme", joinColumns = @JoinColumn(name = "agreement_id"))
    @OrderColumn(name = "place")
    @Column(name = "theme")
    private List<String> themes = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "agreement_motivation", joinColumns = @JoinColumn(name = "agreement_id"))
    @OrderColumn(name = "place")
    @Column(name = "motivation")
    private List<String> motivations = new ArrayList<>();

    protected Agreement() {}

    private Agreement(Relationship relationship, String reference, AgreementKind kind, AgreementStatus status) {
        this.id = UUID.randomUUID();
        this.relationship = Objects.requireNonNull(relationship, "relationship");
        this.reference = Objects.requireNonNull(reference, "reference");
        this.kind = Objects.requireNonNull(kind, "kind");
        this.status = Objects.requireNonNull(status, "status");
    }

    /**
     * An agreement that somebody published, taken over as it was published; public from the start.
     *
     * @param words what the source says of it
     */
    public static Agreement published(
            Relationship relationship,
            String reference,
            AgreementKind kind,
            AgreementStatus status,
            EdtfDate signed,
            Words words) {
        var agreement = new Agreement(relationship, reference, kind, status);
        agreement.signedOn(signed);
        agreement.focus = words.focus();
        agreement.focusLanguage = words.focus() == null ? null : words.language();
        agreement.source = words.source();
        agreement.themes.addAll(words.themes());
        agreement.motivations.addAll(words.motivations());
        agreement.published = true;
        relationship.publish();
        return agreement;
    }

    /**
     * An agreement that was drafted on this portal and has been signed; not public before it is in force.
     *
     * @param id            the id of its draft: the record goes on under the same rights
     * @param title         in the language the draft was begun in
     * @param place         where it was signed
     * @param demonstration whether what it says about real governments is made up
     */
    public static Agreement signedHere(
            UUID id,
            Relationship relationship,
            String reference,
            AgreementKind kind,
            String title,
            LocalDate on,
            String place,
            List<String> themes,
            boolean demonstration) {
        var agreement = new Agreement(relationship, reference, kind, AgreementStatus.SIGNED);
        agreement.id = id;
        agreement.draftId = id;
        agreement.title = title;
        agreement.signedOn(EdtfDate.of(on));
        agreement.signedAtPlace = place;
        agreement.themes.addAll(themes);
        agreement.demonstration = demonstration;
        return agreement;
    }

    private void signedOn(EdtfDate date) {
        signed = date;
        signedFirst = date.first().orElse(null);
        signedLast = date.last().orElse(null);
    }

    /**
     * Says which earlier agreement of the same tie this one carries on.
     *
     * @param how what it does with it; null if no source says
     */
    public void continues(Agreement earlier, ChainLink how) {
        if (!earlier.relationship.id().equals(relationship.id())) {
            throw new IllegalArgumentException(reference + " and " + earlier.reference + " are of different ties");
        }
        continuesId = earlier.id;
        link = how;
    }

    /** Says since when it is in force and when it ended, each as precisely as a source does, or unknown. */
    public void lasts(EdtfDate from, EdtfDate until) {
        inForceFrom = Objects.requireNonNull(from, "from");
        ended = Objects.requireNonNull(until, "until");
    }

    /** Puts another day of signature on record: a source is believed that was not believed before. */
    public void correctSigned(EdtfDate date) {
        signedOn(date);
    }

    /** Puts another kind on record. */
    public void correctKind(AgreementKind known) {
        kind = Objects.requireNonNull(known, "known");
    }

    /** Puts another status on record. */
    public void correctStatus(AgreementStatus known) {
        status = Objects.requireNonNull(known, "known");
    }

    /** Puts another title on record. */
    public void correctTitle(String known) {
        title = Objects.requireNonNull(known, "known");
    }

    /** Takes over the number that an authority gave, as it was typed; of two registries the first one's, the other stays with its filing. */
    public void registered(String number, LocalDate on) {
        requireStatus(AgreementStatus.SIGNED);
        if (registryNumber == null) {
            registryNumber = Objects.requireNonNull(number, "number");
            registeredOn = Objects.requireNonNull(on, "on");
        }
    }

    /** It is in force, and from now on everybody may read it. */
    public void enterIntoForce() {
        requireStatus(AgreementStatus.SIGNED);
        status = AgreementStatus.IN_FORCE;
        published = true;
        relationship.publish();
    }

    private void requireStatus(AgreementStatus wanted) {
        if (status != wanted) {
            throw new DeedRefused("agreement-not-"
                    + wanted.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        }
    }

    @Override
    public UUID id() {
        return id;
    }

    public long revision() {
        return revision;
    }

    @Override
    public String reference() {
        return reference;
    }

    public Relationship relationship() {
        return relationship;
    }

    @Override
    public UUID tie() {
        return relationship.id();
    }

    @Override
    public List<Government> parties() {
        return relationship.parties();
    }

    @Override
    public AgreementKind kind() {
        return kind;
    }

    @Override
    public AgreementStatus status() {
        return status;
    }

    @Override
    public EdtfDate signed() {
        return signed;
    }

    @Override
    public Optional<String> title() {
        return Optional.ofNullable(title);
    }

    @Override
    public Optional<String> focus() {
        return Optional.ofNullable(focus);
    }

    @Override
    public Optional<String> focusLanguage() {
        return Optional.ofNullable(focusLanguage);
    }

    @Override
    public Optional<String> source() {
        return Optional.ofNullable(source);
    }

    @Override
    public Optional<UUID> continued() {
        return Optional.ofNullable(continuesId);
    }

    @Override
    public Optional<ChainLink> link() {
        return Optional.ofNullable(link);
    }

    @Override
    public EdtfDate inForceFrom() {
        return inForceFrom;
    }

    @Override
    public EdtfDate ended() {
        return ended;
    }

    /** The draft it was made from, if it was made on this portal. */
    public Optional<UUID> draft() {
        return Optional.ofNullable(draftId);
    }

    @Override
    public Optional<String> signedAtPlace() {
        return Optional.ofNullable(signedAtPlace);
    }

    @Override
    public Optional<String> registryNumber() {
        return Optional.ofNullable(registryNumber);
    }

    @Override
    public Optional<LocalDate> registeredOn() {
        return Optional.ofNullable(registeredOn);
    }

    @Override
    public boolean isPublished() {
        return published;
    }

    @Override
    public boolean isDemonstration() {
        return demonstration;
    }

    @Override
    public List<String> themes() {
        return List.copyOf(themes);
    }

    @Override
    public List<String> motivations() {
        return List.copyOf(motivations);
    }

    /**
     * What a source says of an agreement.
     *
     * @param focus       in the source's words, or null
     * @param language    of that, as a tag of BCP 47, or null if not known
     * @param source      the publication
     * @param themes      in the portal's words
     * @param motivations in the portal's words
     */
    public record Words(String focus, String language, String source, List<String> themes, List<String> motivations) {
        public Words {
            themes = List.copyOf(themes);
            motivations = List.copyOf(motivations);
        }
    }
}
