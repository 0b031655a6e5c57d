package org.twinhall.domain.filing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.twinhall.domain.print.Cell;
import org.twinhall.domain.print.Line;
import org.twinhall.domain.print.Pages;
import org.twinhall.domain.print.Style;
import org.twinhall.domain.shared.Bundles;
import org.twinhall.spi.country.ClauseFacts;
import org.twinhall.spi.country.DraftFacts;
import org.twinhall.spi.filing.Dossier;

/** Sets a dossier in type: each part on a page of its own, the text's languages side by side, the text's hash at every foot. */
@ApplicationScoped
public class DossierPress {
    private static final float[] CHECKLIST = {1.6f, 12, 9};

    /**
     * The dossier as one PDF.
     *
     * @param dossier       what it says, in which order
     * @param text          the text that is bound into it
     * @param hash          SHA-256 of that text, hexadecimal
     * @param demonstration whether the text is made up, which every page then says
     */
    public byte[] print(Dossier dossier, DraftFacts text, String hash, boolean demonstration) {
        var words = words(Locale.forLanguageTag(dossier.language()));
        var footed = words.getString("dossier.hash") + " " + hash;
        var foot = demonstration ? List.of(words.getString("dossier.demonstration"), footed) : List.of(footed);
        try (var pages = new Pages(dossier.title(), dossier.language(), foot)) {
            for (var part : dossier.parts()) {
                pages.newPage();
                set(part, pages, text);
            }
            return pages.bound();
        }
    }

    /** What the portal itself says in a dossier and about it; English for a language that it has no words in. */
    static ResourceBundle words(Locale language) {
        return Bundles.of("text.dossier", language, DossierPress.class.getClassLoader());
    }

    private static void set(Dossier.Part part, Pages pages, DraftFacts draft) {
        if (part instanceof Dossier.Letter letter) {
            set(letter, pages);
        } else if (part instanceof Dossier.AgreementText text) {
            set(text, pages, draft);
        } else if (part instanceof Dossier.Checklist checklist) {
            set(checklist, pages);
        }
    }

    private static void set(Dossier.Letter letter, Pages pages) {
        pages.atTheRight(letter.placeAndDate(), Style.TEXT);
        pages.space(18);
        letter.addressee().forEach(line -> pages.paragraph(line, Style.STRONG));
        pages.space(12);
        pages.paragraph(letter.subject(), Style.STRONG);
        pages.space(18);
        for (var paragraph : letter.paragraphs()) {
            pages.paragraph(paragraph, Style.TEXT);
            pages.space(12);
        }
        pages.space(24);
        letter.closing().forEach(line -> pages.paragraph(line, Style.TEXT));
    }

    private static void set(Dossier.AgreementText text, Pages pages, DraftFacts draft) {
        var languages = text.languages();
        var widths = new float[languages.size()];
        Arrays.fill(widths, 1);
        pages.table(
                widths,
                languages.stream().map(language -> title(draft, language)).toList(),
                draft.clauses().stream()
                        .map(clause -> languages.stream()
                                .map(language -> clause(clause, language))
                                .toList())
                        .toList());
    }

    private static Cell title(DraftFacts draft, String language) {
        return new Cell(
                language,
                Stream.ofNullable(draft.titles().get(language))
                        .map(title -> new Line(title, Style.HEADING))
                        .toList());
    }

    private static Cell clause(ClauseFacts clause, String language) {
        var words = clause.wordings().get(language);
        return words == null
                ? new Cell(language, List.of())
                : Cell.of(language, clause.number() + ". " + clause.headings().getOrDefault(language, ""), words);
    }

    private static void set(Dossier.Checklist checklist, Pages pages) {
        pages.title(checklist.title());
        pages.table(
                CHECKLIST,
                List.of(),
                checklist.items().stream()
                        .map(item -> List.of(
                                Cell.of(item.present() ? "[x]" : "[  ]", Style.STRONG),
                                Cell.of(item.text(), Style.TEXT),
                                Cell.of(item.basis(), Style.SMALL)))
                        .toList());
    }
}
