package org.twinhall.spi.filing;

import java.util.List;
import java.util.Objects;

/**
 * A dossier described as values, in the language of the authority.
 *
 * @param title    what stands on top
 * @param language ISO 639-1 code of the letter and the checklist
 * @param parts    in the order in which they are bound
 */
public record Dossier(String title, String language, List<Part> parts) {

    public Dossier {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(language, "language");
        parts = List.copyOf(parts);
    }

    /** A part of a dossier. */
    public sealed interface Part permits Letter, AgreementText, Checklist {}

    /**
     * The cover letter.
     *
     * @param placeAndDate as it stands in the head
     * @param addressee    lines
     * @param subject      one line
     * @param paragraphs   in order
     * @param closing      lines: the formula, the name, the office
     */
    public record Letter(
            String placeAndDate, List<String> addressee, String subject, List<String> paragraphs, List<String> closing)
            implements Part {
        public Letter {
            addressee = List.copyOf(addressee);
            paragraphs = List.copyOf(paragraphs);
            closing = List.copyOf(closing);
        }
    }

    /**
     * The settled text; the portal prints it from the draft.
     *
     * @param languages ISO 639-1 codes, in order, side by side
     */
    public record AgreementText(List<String> languages) implements Part {
        public AgreementText {
            languages = List.copyOf(languages);
        }
    }

    /**
     * What belongs to the file, and whether it is there.
     *
     * @param title what stands on top
     * @param items in order
     */
    public record Checklist(String title, List<Item> items) implements Part {
        public Checklist {
            items = List.copyOf(items);
        }

        /**
         * A line of a checklist.
         *
         * @param text    what is asked for
         * @param basis   where the demand stands, and how well it is known
         * @param present whether it is enclosed
         */
        public record Item(String text, String basis, boolean present) {}
    }
}
