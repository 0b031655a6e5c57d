package org.twinhall.domain.filing;

import com.lowagie.text.Document;
import com.lowagie.text.DocumentException;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfPageEventHelper;
import com.lowagie.text.pdf.PdfWriter;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.librepdf.openpdf.fonts.Liberation;
import org.twinhall.domain.drafting.Draft;
import org.twinhall.spi.filing.Dossier;

/** Sets a dossier with OpenPDF: A4, embedded fonts, the text's languages side by side, every page numbered and with the text's hash. */
@ApplicationScoped
class PdfDossierPress implements DossierPress {

    @Override
    public byte[] print(Dossier dossier, Draft draft) {
        try {
            var bytes = new ByteArrayOutputStream();
            bind(dossier, draft, bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void bind(Dossier dossier, Draft draft, OutputStream out) throws IOException {
        var words = ResourceBundle.getBundle("text.dossier", Locale.forLanguageTag(dossier.language()));
        var type = new Type();
        try (var page = new Document(PageSize.A4, 64, 64, 64, 72)) {
            var writer = PdfWriter.getInstance(page, out);
            writer.setPageEvent(new Foot(type, draft, words));
            page.addTitle(dossier.title());
            page.setDocumentLanguage(dossier.language());
            page.open();
            for (var part : dossier.parts()) {
                page.newPage();
                set(part, page, type, draft);
            }
        }
    }

    private static void set(Dossier.Part part, Document page, Type type, Draft draft) {
        if (part instanceof Dossier.Letter letter) {
            set(letter, page, type);
        } else if (part instanceof Dossier.AgreementText text) {
            set(text, page, type, draft);
        } else if (part instanceof Dossier.Checklist checklist) {
            set(checklist, page, type);
        }
    }

    private static void set(Dossier.Letter letter, Document page, Type type) {
        var date = new Paragraph(letter.placeAndDate(), type.text);
        date.setAlignment(Element.ALIGN_RIGHT);
        date.setSpacingAfter(18);
        page.add(date);
        letter.addressee().forEach(line -> page.add(new Paragraph(line, type.strong)));
        page.add(spaced(letter.subject(), type.strong, 18));
        letter.paragraphs().forEach(paragraph -> page.add(spaced(paragraph, type.text, 10)));
        page.add(spaced(" ", type.text, 10));
        letter.closing().forEach(line -> page.add(new Paragraph(line, type.text)));
    }

    private static void set(Dossier.AgreementText text, Document page, Type type, Draft draft) {
        var languages = text.languages();
        var table = new PdfPTable(languages.size());
        table.setWidthPercentage(100);
        table.setSplitLate(false);
        table.setHeaderRows(1);
        languages.forEach(language -> table.addCell(cell(draft.title(language), type.title)));
        for (var clause : draft.clauses()) {
            for (var language : languages) {
                var cell = underlined(bare());
                clause.wording(language).ifPresent(words -> {
                    cell.addElement(new Paragraph(clause.number() + ". " + words.heading(), type.strong));
                    cell.addElement(new Paragraph(words.text(), type.text));
                });
                table.addCell(cell);
            }
        }
        page.add(table);
    }

    private static void set(Dossier.Checklist checklist, Document page, Type type) {
        page.add(spaced(checklist.title(), type.title, 12));
        var table = new PdfPTable(new float[] {1.6f, 12, 9});
        table.setWidthPercentage(100);
        for (var item : checklist.items()) {
            var box = underlined(cell(item.present() ? "[x]" : "[  ]", type.strong));
            box.setNoWrap(true);
            table.addCell(box);
            table.addCell(underlined(cell(item.text(), type.text)));
            table.addCell(underlined(cell(item.basis(), type.small)));
        }
        page.add(table);
    }

    private static Paragraph spaced(String text, Font font, float after) {
        var paragraph = new Paragraph(text, font);
        paragraph.setSpacingBefore(6);
        paragraph.setSpacingAfter(after);
        return paragraph;
    }

    private static PdfPCell cell(String text, Font font) {
        var cell = bare();
        cell.addElement(new Paragraph(text, font));
        return cell;
    }

    /** With a hairline below, so that what stands side by side is read as one. */
    private static PdfPCell underlined(PdfPCell cell) {
        cell.setBorder(PdfPCell.BOTTOM);
        cell.setBorderWidth(0.4f);
        cell.setPaddingBottom(9);
        return cell;
    }

    private static PdfPCell bare() {
        var cell = new PdfPCell();
        cell.setBorder(PdfPCell.NO_BORDER);
        cell.setPadding(6);
        return cell;
    }

    /** The fonts of a dossier, embedded in it. */
    private static final class Type {
        private final Font title;
        private final Font strong;
        private final Font text;
        private final Font small;

        Type() throws IOException {
            title = Liberation.SERIF_BOLD.create(14);
            strong = Liberation.SANS_BOLD.create(10);
            text = Liberation.SANS.create(10);
            small = Liberation.SANS.create(8);
        }
    }

    /** What stands at the foot of every page. */
    private static final class Foot extends PdfPageEventHelper {
        private final Type type;
        private final List<String> lines;

        Foot(Type type, Draft draft, ResourceBundle words) {
            this.type = type;
            var hash = words.getString("dossier.hash") + " " + draft.textHash();
            this.lines =
                    draft.isDemonstration() ? List.of(words.getString("dossier.demonstration"), hash) : List.of(hash);
        }

        @Override
        public void onEndPage(PdfWriter writer, Document page) {
            var height = 48f;
            for (var line : lines) {
                write(writer, line, page.left(), height, Element.ALIGN_LEFT);
                height -= 10;
            }
            write(writer, String.valueOf(writer.getPageNumber()), page.right(), 48f, Element.ALIGN_RIGHT);
        }

        private void write(PdfWriter writer, String line, float x, float y, int align) {
            try {
                ColumnText.showTextAligned(writer.getDirectContent(), align, new Phrase(line, type.small), x, y, 0);
            } catch (DocumentException broken) {
                throw new IllegalStateException("A foot could not be set", broken);
            }
        }
    }
}
