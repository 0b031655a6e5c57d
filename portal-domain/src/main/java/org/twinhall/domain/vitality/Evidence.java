package org.twinhall.domain.vitality;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.twinhall.domain.people.KeptFor;
import org.twinhall.domain.people.Person;
import org.twinhall.domain.people.PersonalData;
import org.twinhall.domain.shared.EdtfDate;
import org.twinhall.domain.shared.InvalidInput;
import org.twinhall.domain.shared.Typed;

/** What a party put on record to show that a tie lives. It is not changed and not taken away; what was wrong is withdrawn. */
@Entity
public class Evidence {
    /** The longest words, in characters. */
    public static final int LONGEST = 1000;

    /** The longest address on the web, in characters. */
    public static final int LONGEST_LINK = 500;

    /** The longest name of a document, in characters. */
    public static final int LONGEST_DOCUMENT = 400;

    private static final int LONGEST_LANGUAGE = 35;

    @Id
    private UUID id;

    @Column(name = "agreement_id")
    private UUID agreementId;

    @Enumerated(EnumType.STRING)
    private EvidenceKind kind;

    private EdtfDate happened = EdtfDate.UNKNOWN;
    private String words;
    private String language;
    private String link;
    private String document;

    @Column(name = "government_id")
    private UUID governmentId;

    @PersonalData(purpose = "Tells who put it on record, under a pseudonym", keptFor = KeptFor.WITH_THE_RECORD)
    @ManyToOne(optional = false)
    @JoinColumn(name = "person")
    private Person person;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected Evidence() {}

    Evidence(UUID agreementId, Told told, UUID governmentId, Person person, Instant at) {
        this.id = UUID.randomUUID();
        this.agreementId = Objects.requireNonNull(agreementId, "agreementId");
        this.kind = told.kind();
        this.happened = told.happened();
        this.words = told.words();
        this.language = told.language();
        this.link = told.link();
        this.document = told.document();
        this.governmentId = Objects.requireNonNull(governmentId, "governmentId");
        this.person = Objects.requireNonNull(person, "person");
        this.recordedAt = Objects.requireNonNull(at, "at");
    }

    public UUID id() {
        return id;
    }

    public UUID agreementId() {
        return agreementId;
    }

    public EvidenceKind kind() {
        return kind;
    }

    /** When it happened, as precisely as is known; never unknown. */
    public EdtfDate happened() {
        return happened;
    }

    /** What happened, in the words of whoever put it on record. */
    public String words() {
        return words;
    }

    /** The language of the words, as a tag of BCP 47. */
    public String language() {
        return language;
    }

    /** Where on the web it is told of. */
    public Optional<String> link() {
        return Optional.ofNullable(link);
    }

    /** Which document proves it and where that is kept. */
    public Optional<String> document() {
        return Optional.ofNullable(document);
    }

    /** The government that put it on record. */
    public UUID governmentId() {
        return governmentId;
    }

    public Person person() {
        return person;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    /**
     * What somebody tells.
     *
     * @param link     or null
     * @param document or null
     */
    record Told(EvidenceKind kind, EdtfDate happened, String words, String language, String link, String document) {

        /**
         * What somebody typed.
         *
         * @param today what happens later is a plan and no evidence
         * @throws InvalidInput with all that is wrong
         */
        static Told read(EvidenceForm typed, LocalDate today) {
            var faults = new InvalidInput.Faults();
            var kind = faults.taking(() -> EvidenceKind.of(Typed.clean(typed.kind()))
                    .orElseThrow(() ->
                            new InvalidInput("kind", Typed.clean(typed.kind()).isEmpty() ? "required" : "unknown")));
            var happened = faults.taking(() -> past(typed.happened(), today));
            var words = faults.taking(() -> Typed.required("words", typed.words(), LONGEST));
            var language = faults.taking(() -> tag(typed.language()));
            var link = faults.taking(() -> webAddress(typed.link()));
            var document = faults.taking(() -> Typed.optional("document", typed.document(), LONGEST_DOCUMENT));
            faults.tell();
            return new Told(kind, happened, words, language, link, document);
        }

        private static EdtfDate past(String typed, LocalDate today) {
            if (Typed.clean(typed).isEmpty()) {
                throw new InvalidInput("happened", "required");
            }
            var date = EdtfDate.read(Typed.clean(typed)).orElseThrow(() -> new InvalidInput("happened", "not-edtf"));
            if (date.first().orElseThrow().isAfter(today)) {
                throw new InvalidInput("happened", "in-the-future");
            }
            return date;
        }

        private static String tag(String typed) {
            var tag = Typed.clean(typed);
            if (tag.isEmpty()) {
                throw new InvalidInput("language", "required");
            }
            try {
                var known = new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
                if (known.length() > LONGEST_LANGUAGE || known.equals("und")) {
                    throw new InvalidInput(
                            "language", "not-a-tag", tag.length() > 40 ? tag.substring(0, 40) + "…" : tag);
                }
                return known;
            } catch (IllformedLocaleException noTag) {
                throw (InvalidInput)
                        new InvalidInput("language", "not-a-tag", tag.length() > 40 ? tag.substring(0, 40) + "…" : tag)
                                .initCause(noTag);
            }
        }

        private static String webAddress(String typed) {
            var address = Typed.clean(typed);
            if (address.isEmpty()) {
                return null;
            }
            if (address.length() > LONGEST_LINK) {
                throw new InvalidInput("link", "too-long", String.valueOf(LONGEST_LINK));
            }
            try {
                var read = new URI(address);
                var scheme = Objects.requireNonNullElse(read.getScheme(), "").toLowerCase(Locale.ROOT);
                if (!(scheme.equals("https") || scheme.equals("http"))
                        || read.getHost() == null
                        || read.getUserInfo() != null) {
                    throw new InvalidInput("link", "not-a-link");
                }
                return read.toASCIIString();
            } catch (URISyntaxException noAddress) {
                throw (InvalidInput) new InvalidInput("link", "not-a-link").initCause(noAddress);
            }
        }
    }
}
