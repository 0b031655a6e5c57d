package org.twinhall.domain.registry.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.twinhall.domain.registry.intake.SheetFile.Form;
import org.twinhall.domain.registry.intake.SheetFile.Line;

/**
 * Reads the first sheet of a spreadsheet. Such a file is a packed one: before anything is read of it, it is unpacked once and
 * counted, and one that swells beyond all measure is refused before it fills the memory.
 */
final class XlsxReading {
    private static final int MOST_PARTS = 500;
    /** Unpacked, in bytes of all parts together. */
    private static final long MOST_UNPACKED = 200L * 1024 * 1024;
    /** Bytes out of one packed byte. What people save stays below thirty. */
    private static final long MOST_SWELLING = 100;
    /** Below this much nobody counts how far it swells. */
    private static final long HARMLESS = 2L * 1024 * 1024;

    private XlsxReading() {}

    static boolean isOne(byte[] bytes) {
        return bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
    }

    static SheetFile read(byte[] bytes) {
        requireHarmless(bytes);
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes));
                var rows = workbook.getFirstSheet().openStream()) {
            List<String> headings = null;
            var lines = new ArrayList<Line>();
            for (var each = rows.iterator(); each.hasNext(); ) {
                var row = each.next();
                var cells = cells(row);
                SheetFile.requireSize(row.getRowNum(), cells);
                if (headings == null) {
                    headings = cells.stream().map(String::strip).toList();
                } else if (!cells.stream().allMatch(String::isBlank)) {
                    lines.add(new Line(row.getRowNum(), filled(cells, headings.size())));
                    SheetFile.requireRows(lines.size());
                }
            }
            return new SheetFile(Form.XLSX, "", "", headings == null ? List.of() : headings, List.copyOf(lines));
        } catch (IOException | ExcelReaderException broken) {
            throw (RuntimeException) SheetFile.wrong("not-xlsx").initCause(broken);
        }
    }

    private static List<String> cells(Row row) {
        if (row.getCellCount() > SheetFile.MOST_COLUMNS) {
            throw SheetFile.wrong(
                    "too-many-columns", String.valueOf(row.getRowNum()), String.valueOf(SheetFile.MOST_COLUMNS));
        }
        return row.stream().map(XlsxReading::text).toList();
    }

    /** A sheet leaves away what is empty at the end of a row. */
    private static List<String> filled(List<String> cells, int width) {
        var row = new ArrayList<>(cells);
        while (row.size() < width) {
            row.add("");
        }
        return List.copyOf(row);
    }

    /** What the sheet shows. A day is written as such, and a whole number without a point. */
    private static String text(Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY || cell.getType() == CellType.ERROR) {
            return "";
        }
        if (cell.getType() != CellType.NUMBER) {
            return cell.getText() == null ? "" : cell.getText();
        }
        var format = cell.getDataFormatString() == null
                ? ""
                : cell.getDataFormatString().toLowerCase(Locale.ROOT);
        if (format.contains("yy") && format.contains("d")) {
            return cell.asDate().toLocalDate().toString();
        }
        return cell.asNumber().stripTrailingZeros().toPlainString();
    }

    private static void requireHarmless(byte[] bytes) {
        var room = new byte[64 * 1024];
        var unpacked = 0L;
        var parts = 0;
        try (var zip = ZipFile.builder().setByteArray(bytes).get()) {
            for (var part : Collections.list(zip.getEntries())) {
                if (++parts > MOST_PARTS) {
                    throw SheetFile.wrong("swells");
                }
                var first = true;
                try (var content = zip.getInputStream(part)) {
                    for (var got = content.read(room); got >= 0; got = content.read(room)) {
                        unpacked += got;
                        if (unpacked > MOST_UNPACKED
                                || (unpacked > HARMLESS && unpacked > bytes.length * MOST_SWELLING)) {
                            throw SheetFile.wrong("swells");
                        }
                        if (first && declaresTypes(room, got)) {
                            throw SheetFile.wrong("not-xlsx");
                        }
                        first = false;
                    }
                }
            }
        } catch (IOException broken) {
            throw (RuntimeException) SheetFile.wrong("not-xlsx").initCause(broken);
        }
        if (parts == 0) {
            throw SheetFile.wrong("not-xlsx");
        }
    }

    /** No spreadsheet declares entities of its own: they are for bombs and for reading other files. */
    private static boolean declaresTypes(byte[] room, int got) {
        return new String(room, 0, Math.min(got, 2048), StandardCharsets.ISO_8859_1).contains("<!DOCTYPE");
    }
}
