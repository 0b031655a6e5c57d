package org.twinhall.domain.print;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.PageSize;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfPageEventHelper;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfStructureElement;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * A document that is being set, page after page of A4. What is set carries its meaning with it (PDF/UA-1, PDF/A-2a): who cannot see
 * the page hears headings, paragraphs, and tables by their columns, each in its language. A row runs on over as many pages as it
 * needs, its columns side by side.
 */
public final class Pages implements AutoCloseable {
    private static final Rectangle PAPER = PageSize.A4;
    private static final float LEFT = 64;
    private static final float RIGHT = PAPER.getWidth() - 64;
    private static final float TOP = PAPER.getHeight() - 64;
    private static final float BOTTOM = 76;
    private static final float FOOT = 48;
    private static final float GUTTER = 12;
    private static final float ROOM_ABOVE_A_ROW = 6;
    /** A heading or the beginning of a row does not stand alone at the end of a page. */
    private static final float KEPT_TOGETHER = 40;

    private static final PdfName ARTIFACT = new PdfName("Artifact");
    private static final PdfName ROW = new PdfName("TR");
    private static final PdfName COLUMN_HEAD = new PdfName("TH");
    private static final PdfName CELL = new PdfName("TD");

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
    private final Document paper = new Document(PAPER, LEFT, PAPER.getWidth() - RIGHT, 64, BOTTOM);
    private final PdfWriter writer;
    private final PdfContentByte canvas;
    private final PdfStructureElement root;
    private final List<String> foot;
    private float y = TOP;

    /**
     * Begins a document.
     *
     * @param title    in its own language; shown by readers as its name
     * @param language ISO 639-1 code
     * @param foot     what stands at the foot of every page beside its number; at most three lines
     */
    public Pages(String title, String language, List<String> foot) {
        this.foot = List.copyOf(foot);
        writer = PdfWriter.getInstance(paper, bytes);
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        writer.setFullCompression();
        writer.setTagged();
        writer.setViewerPreferences(PdfWriter.DisplayDocTitle);
        writer.setPageEvent(new Foot());
        paper.addTitle(title);
        paper.setDocumentLanguage(language);
        paper.open();
        Conformance.claim(writer, title, language);
        canvas = writer.getDirectContent();
        root = new PdfStructureElement(writer.getStructureTreeRoot(), PdfName.DOCUMENT);
    }

    /** Goes on at the top of a new page; stays if nothing stands on this one. */
    public void newPage() {
        if (y < TOP) {
            turn();
        }
    }

    /** What stands on top of the document or of a part of it. */
    public void title(String text) {
        heading(text, Style.TITLE, PdfName.H1);
    }

    /** What stands on top of a section. */
    public void heading(String text) {
        heading(text, Style.HEADING, PdfName.H2);
    }

    private void heading(String text, Style style, PdfName tag) {
        keepTogether();
        set(new Line(text, style), tag, Element.ALIGN_LEFT);
        space(8);
    }

    /** A paragraph. */
    public void paragraph(String text, Style style) {
        set(new Line(text, style), PdfName.P, Element.ALIGN_LEFT);
    }

    /** A paragraph at the right edge, as the place and date of a letter. */
    public void atTheRight(String text, Style style) {
        set(new Line(text, style), PdfName.P, Element.ALIGN_RIGHT);
    }

    /** Leaves room, in points. */
    public void space(float points) {
        y -= points;
    }

    private void set(Line line, PdfName tag, int align) {
        var element = new PdfStructureElement(root, tag);
        var flow = new Flow(List.of(line), () -> element, align);
        while (!flow.pour(LEFT, RIGHT)) {
            turn();
        }
        y = flow.end;
    }

    /**
     * A table.
     *
     * @param widths of the columns, in proportion to each other
     * @param heads  of the columns, said again on every page; empty if they have none
     * @param rows   each with as many cells as there are columns
     */
    public void table(float[] widths, List<Cell> heads, List<List<Cell>> rows) {
        keepTogether();
        var table = new PdfStructureElement(root, PdfName.TABLE);
        var top = y;
        var page = writer.getPageNumber();
        var edges = edges(widths);
        if (!heads.isEmpty()) {
            var flows = flows(table, heads, COLUMN_HEAD);
            pour(flows, edges, List.of());
        }
        // Heads that take a third of a page are not said again: what they head would find no room below them.
        var again = writer.getPageNumber() == page && top - y < (TOP - BOTTOM) / 3 ? heads : List.<Cell>of();
        for (var row : rows) {
            if (isNearlyFull()) {
                turn(again, edges);
            }
            pour(flows(table, row, CELL), edges, again);
            hairline();
        }
        space(GUTTER);
    }

    private List<Flow> flows(PdfStructureElement table, List<Cell> cells, PdfName tag) {
        var row = new PdfStructureElement(table, ROW);
        var flows = new ArrayList<Flow>();
        for (var cell : cells) {
            var element = new PdfStructureElement(row, tag);
            if (tag.equals(COLUMN_HEAD)) {
                element.put(PdfName.A, columnHead());
            }
            if (cell.language() != null) {
                element.put(PdfName.LANG, new PdfString(cell.language(), PdfString.TEXT_UNICODE));
            }
            flows.add(new Flow(cell.lines(), () -> new PdfStructureElement(element, PdfName.P), Element.ALIGN_LEFT));
        }
        return flows;
    }

    private static PdfDictionary columnHead() {
        var scope = new PdfDictionary();
        scope.put(PdfName.O, PdfName.TABLE);
        scope.put(new PdfName("Scope"), new PdfName("Column"));
        return scope;
    }

    /** Sets cells side by side, on as many pages as the longest needs. */
    private void pour(List<Flow> flows, float[] edges, List<Cell> heads) {
        y -= ROOM_ABOVE_A_ROW;
        while (!poured(flows, edges)) {
            turn(heads, edges);
        }
        goBelow(flows);
    }

    private void goBelow(List<Flow> flows) {
        y = flows.stream().map(flow -> flow.end).min(Float::compare).orElse(y) - ROOM_ABOVE_A_ROW;
    }

    private boolean poured(List<Flow> flows, float[] edges) {
        var whole = true;
        for (int column = 0; column < flows.size(); column++) {
            whole &= flows.get(column).pour(edges[column], edges[column + 1] - GUTTER);
        }
        return whole;
    }

    private static float[] edges(float[] widths) {
        var all = 0f;
        for (var width : widths) {
            all += width;
        }
        var edges = new float[widths.length + 1];
        edges[0] = LEFT;
        for (int column = 0; column < widths.length; column++) {
            edges[column + 1] = edges[column] + widths[column] / all * (RIGHT - LEFT + GUTTER);
        }
        return edges;
    }

    private void turn(List<Cell> heads, float[] edges) {
        turn();
        if (!heads.isEmpty()) {
            var again = heads.stream()
                    .map(head -> new Flow(head.lines(), () -> null, Element.ALIGN_LEFT))
                    .toList();
            pour(again, edges, List.of());
            hairline();
            y -= ROOM_ABOVE_A_ROW;
        }
    }

    private void keepTogether() {
        if (isNearlyFull()) {
            turn();
        }
    }

    private boolean isNearlyFull() {
        return y - KEPT_TOGETHER < BOTTOM;
    }

    private void turn() {
        writer.setPageEmpty(false);
        paper.newPage();
        y = TOP;
    }

    private void hairline() {
        canvas.beginMarkedContentSequence(ARTIFACT);
        canvas.setLineWidth(0.4f);
        canvas.moveTo(LEFT, y);
        canvas.lineTo(RIGHT, y);
        canvas.stroke();
        canvas.endMarkedContentSequence();
    }

    /** The document, whole. Nothing can be added any more. */
    public byte[] bound() {
        close();
        return bytes.toByteArray();
    }

    @Override
    public void close() {
        if (paper.isOpen()) {
            writer.setPageEmpty(false);
            paper.close();
        }
    }

    /** Lines that run down a column, and on in the same column of the next page. */
    private final class Flow {
        private final List<Line> lines;
        private final Supplier<PdfStructureElement> tags;
        private final int align;
        private int next;
        private ColumnText column;
        private PdfStructureElement part;
        private float end = y;

        /**
         * Lines to be set.
         *
         * @param tags makes the element of the document that a line is, or null if it is none: what is said again
         */
        Flow(List<Line> lines, Supplier<PdfStructureElement> tags, int align) {
            this.lines = lines;
            this.tags = tags;
            this.align = align;
        }

        /** Sets what has room between two edges, from where the page is. Says whether that was all. */
        boolean pour(float left, float right) {
            end = y;
            while (next < lines.size()) {
                var line = lines.get(next);
                if (end - line.style().leading() < BOTTOM) {
                    return false;
                }
                if (column == null) {
                    begin(line);
                }
                column.setSimpleColumn(left, BOTTOM, right, end);
                if (ColumnText.hasMoreText(tagged())) {
                    return false;
                }
                end = column.getYLine() - descent(line.style());
                column = null;
                next++;
            }
            return true;
        }

        private void begin(Line line) {
            column = new ColumnText(canvas);
            column.addText(Typeface.phrase(line.text(), line.style()));
            column.setLeading(line.style().leading());
            column.setAlignment(align);
            part = tags.get();
        }

        private int tagged() {
            if (part == null) {
                canvas.beginMarkedContentSequence(ARTIFACT);
            } else {
                canvas.beginMarkedContentSequence(part);
            }
            try {
                return column.go();
            } finally {
                canvas.endMarkedContentSequence();
            }
        }

        private static float descent(Style style) {
            return style.leading() - style.size();
        }
    }

    /** What stands at the foot of every page. */
    private final class Foot extends PdfPageEventHelper {
        @Override
        public void onEndPage(PdfWriter ignored, Document page) {
            canvas.beginMarkedContentSequence(ARTIFACT);
            var height = FOOT;
            for (var line : foot) {
                write(line, LEFT, height, Element.ALIGN_LEFT);
                height -= Style.SMALL.leading();
            }
            write(String.valueOf(writer.getPageNumber()), RIGHT, FOOT, Element.ALIGN_RIGHT);
            canvas.endMarkedContentSequence();
        }

        private void write(String line, float x, float height, int align) {
            ColumnText.showTextAligned(canvas, align, Typeface.phrase(line, Style.SMALL), x, height, 0);
        }
    }
}
