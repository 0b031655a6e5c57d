package org.twinhall.spi.filing;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.twinhall.spi.country.DraftFacts;
import org.twinhall.spi.country.Obligation;

/**
 * One filing as a plugin sees it.
 *
 * @param key        the same for the same filing and round: whoever gets it twice has got it once
 * @param draft      the text that is filed, as it was settled
 * @param obligation what it answers
 * @param applicant  {@link org.twinhall.spi.country.PartyFacts#id()} of the party that files
 * @param filedOn    the day, in the applicant's zone
 * @param round      from 1
 * @param signatory  name of who prepared the filing; who signs a letter is for the country's law to say
 * @param textHash   SHA-256 of the settled text, hexadecimal
 * @param enclosures the documents that go with it, in order
 */
public record FilingFacts(
        String key,
        DraftFacts draft,
        Obligation obligation,
        String applicant,
        LocalDate filedOn,
        int round,
        String signatory,
        String textHash,
        List<Enclosure> enclosures) {

    public FilingFacts {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(draft, "draft");
        Objects.requireNonNull(obligation, "obligation");
        Objects.requireNonNull(applicant, "applicant");
        Objects.requireNonNull(filedOn, "filedOn");
        enclosures = List.copyOf(enclosures);
    }

    /**
     * Whether a document that answers this need is enclosed.
     *
     * @param need what an obligation asks for
     * @return true if an enclosure names its code
     */
    public boolean encloses(Obligation.DocumentNeed need) {
        return enclosures.stream().anyMatch(enclosure -> enclosure.answers().equals(need.code()));
    }

    /**
     * A document that goes with a filing.
     *
     * @param answers {@link Obligation.DocumentNeed#code()} of what it answers; empty if nobody asked for it
     * @param name    what people call it
     */
    public record Enclosure(String answers, String name) {
        public Enclosure {
            Objects.requireNonNull(answers, "answers");
            Objects.requireNonNull(name, "name");
        }
    }
}
