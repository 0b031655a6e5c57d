package org.twinhall.domain.office;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKey;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.twinhall.domain.people.KeptFor;
import org.twinhall.domain.people.PersonalData;
import org.twinhall.domain.shared.DeedRefused;
import org.twinhall.domain.shared.InvalidInput;

/** An office by which a government is reached: a role and not a person, so that a change of administration does not lose it. */
@Entity
public class Office {
    @Id
    private UUID id;

    @Version
    private long revision;

    @Column(name = "government_id")
    private UUID governmentId;

    @Enumerated(EnumType.STRING)
    private Audience audience;

    private String email;
    private String telephone;

    @Column(name = "postal_address")
    private String address;

    /** With commas between them. */
    private String languages;

    // Personal data: the name of a person.
    @PersonalData(purpose = "Tells partners whom they will meet", keptFor = KeptFor.WHILE_THE_OFFICE_SAYS_SO)
    @Column(name = "at_present")
    private String atPresent;

    @Column(name = "valid_from")
    private LocalDate from;

    @Column(name = "valid_until")
    private LocalDate until;

    // Read at once: later, outside its transaction, row-level security would show no words.
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "office_words", joinColumns = @JoinColumn(name = "office_id"))
    @MapKey(name = "language")
    private Map<String, OfficeWords> words = new HashMap<>();

    /** Counts every change, because one in the map alone does not raise the record's own revision. */
    @Column(name = "rewordings")
    private int rewordings;

    protected Office() {}

    Office(UUID governmentId, OfficeDetails details) {
        this.id = UUID.randomUUID();
        this.governmentId = Objects.requireNonNull(governmentId, "governmentId");
        take(details);
    }

    /** Says it anew. */
    void change(OfficeDetails details) {
        take(details);
        rewordings++;
    }

    private void take(OfficeDetails details) {
        audience = details.audience();
        email = details.email();
        telephone = details.telephone();
        address = details.address();
        languages = String.join(",", details.languages());
        atPresent = details.atPresent();
        from = details.from();
        until = details.until();
        words.clear();
        details.words().forEach((language, said) -> words.put(language, said.in(language)));
    }

    /**
     * Ends it.
     *
     * @param lastDay included
     */
    void close(LocalDate lastDay) {
        if (until != null) {
            throw new DeedRefused("office-closed-already");
        }
        if (lastDay == null) {
            throw new InvalidInput("until", "missing");
        }
        if (lastDay.isBefore(from)) {
            throw new InvalidInput("until", "before-it-begins");
        }
        until = lastDay;
    }

    /** Takes its end back. */
    void reopen() {
        if (until == null) {
            throw new DeedRefused("office-not-closed");
        }
        until = null;
    }

    public UUID id() {
        return id;
    }

    public long revision() {
        return revision;
    }

    public UUID governmentId() {
        return governmentId;
    }

    /** Whether somebody is there on that day of its government. */
    public boolean isOpenOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    /** Its name in that language, else in the first of its own. */
    public String name(String language) {
        return inLanguage(language).getValue().name();
    }

    /** What it says in that language, else in the first of its own, with the language it is in. */
    public Map.Entry<String, OfficeWords> inLanguage(String language) {
        return words.containsKey(language)
                ? Map.entry(language, words.get(language))
                : words.entrySet().stream().min(Map.Entry.comparingByKey()).orElseThrow();
    }

    /** What is on record of it. */
    public OfficeDetails details() {
        return new OfficeDetails(
                words,
                email,
                telephone,
                address,
                languages.isEmpty() ? List.of() : List.of(languages.split(",")),
                atPresent,
                audience,
                from,
                until);
    }

    public Optional<LocalDate> until() {
        return Optional.ofNullable(until);
    }
}
