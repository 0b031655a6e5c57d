package org.twinhall.domain.figure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.twinhall.domain.people.KeptFor;
import org.twinhall.domain.people.Person;
import org.twinhall.domain.people.PersonalData;
import org.twinhall.domain.shared.EdtfDate;

/** A count or a share that a source states of a day. It is not changed and not taken away; what was wrong is withdrawn. */
@Entity
public class Figure {
    /** The longest name of a series, in characters. */
    public static final int LONGEST_SERIES = 80;

    /** The longest area, dimension and denominator, in characters. */
    public static final int LONGEST_NAME = 200;

    /** The longest source, in characters. */
    public static final int LONGEST_SOURCE = 400;

    /** The longest definition and the longest reason, in characters. */
    public static final int LONGEST = 1000;

    static final int LONGEST_LANGUAGE = 35;

    @Id
    private UUID id;

    private String series;
    private String area;
    private String territory;
    private String dimension;
    private BigDecimal value;

    @Enumerated(EnumType.STRING)
    private Unit unit;

    private String denominator;

    @Enumerated(EnumType.STRING)
    private Exactness exactness;

    @Column(name = "as_of")
    private EdtfDate asOf = EdtfDate.UNKNOWN;

    private String definition;
    private String source;
    private String language;

    @Column(name = "government_id")
    private UUID governmentId;

    @PersonalData(purpose = "Tells who put it on record, under a pseudonym", keptFor = KeptFor.WITH_THE_RECORD)
    @ManyToOne(optional = false)
    @JoinColumn(name = "person")
    private Person person;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected Figure() {}

    Figure(Said said, UUID governmentId, Person person, Instant at) {
        this.id = UUID.randomUUID();
        this.series = said.series();
        this.area = said.area();
        this.territory = said.territory();
        this.dimension = said.dimension();
        this.value = said.value();
        this.unit = said.unit();
        this.denominator = said.denominator();
        this.exactness = said.exactness();
        this.asOf = said.asOf();
        this.definition = said.definition();
        this.source = said.source();
        this.language = said.language();
        this.governmentId = Objects.requireNonNull(governmentId, "governmentId");
        this.person = Objects.requireNonNull(person, "person");
        this.recordedAt = Objects.requireNonNull(at, "at");
    }

    public UUID id() {
        return id;
    }

    /** What is counted, a short name in small letters. */
    public String series() {
        return series;
    }

    /** Where, in the words of the source. */
    public String area() {
        return area;
    }

    /** ISO 3166 code of the area, where it has one. */
    public Optional<String> territory() {
        return Optional.ofNullable(territory);
    }

    /** Which part, in the words of the source. */
    public String dimension() {
        return dimension;
    }

    /** As many decimals as the source prints. */
    public BigDecimal value() {
        return value;
    }

    public Unit unit() {
        return unit;
    }

    /** Of what a share is one; empty of a count. */
    public Optional<String> denominator() {
        return Optional.ofNullable(denominator);
    }

    public Exactness exactness() {
        return exactness;
    }

    /** The day, month or year of which it is true; unknown if the source does not say. */
    public EdtfDate asOf() {
        return asOf;
    }

    /** What the source counts, in its words. */
    public Optional<String> definition() {
        return Optional.ofNullable(definition);
    }

    public String source() {
        return source;
    }

    /** The language of its words, as a tag of BCP 47. */
    public Optional<String> language() {
        return Optional.ofNullable(language);
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

    /** What it is a figure of, whatever the day: two figures of one subject can be compared. */
    List<String> subject() {
        return List.of(series, folded(area), folded(dimension), unit.name(), folded(denominator));
    }

    /** Whether it says another number, or the same less or more surely. */
    boolean differsFrom(Figure other) {
        return value.compareTo(other.value) != 0 || exactness != other.exactness;
    }

    /** Whether both may be of one day; nobody can tell where a source gives no date. */
    boolean mayBeOfTheDayOf(Figure other) {
        if (!asOf.isKnown() || !other.asOf.isKnown()) {
            return true;
        }
        var one = asOf.span();
        var another = other.asOf.span();
        return !one.last().isBefore(another.first()) && !another.last().isBefore(one.first());
    }

    /** Whether one source says both of the same, of the same day. */
    boolean isOfTheSourceOf(Figure other) {
        return subject().equals(other.subject())
                && asOf.equals(other.asOf)
                && folded(source).equals(folded(other.source));
    }

    /** In one line, for the history. */
    String inBrief() {
        var number =
                exactness == Exactness.EXACT ? value.toPlainString() : exactness.word() + " " + value.toPlainString();
        return series + " · " + area + " · " + dimension + ": " + number + (unit == Unit.PERCENT ? " %" : "")
                + (asOf.isKnown() ? " (" + asOf.text() + ")" : "") + " — " + source;
    }

    static String folded(String words) {
        return words == null ? "" : words.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
}
