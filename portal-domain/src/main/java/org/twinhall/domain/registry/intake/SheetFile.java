package org.twinhall.domain.registry.intake;

import java.util.List;
import org.twinhall.domain.shared.InvalidInput;

/**
 * A table that somebody handed in, as it stands in the file.
 *
 * @param form     what kind of file it is
 * @param encoding of its letters, by its usual name, such as {@code UTF-8}; empty where the form says it
 * @param between  what stands between its cells; empty where the form says it
 * @param headings the first row, without spaces around them
 * @param lines    the rows after it that hold anything
 */
record SheetFile(Form form, String encoding, String between, List<String> headings, List<Line> lines) {
    /** In bytes. */
    static final int LARGEST = 15 * 1024 * 1024;

    static final int MOST_ROWS = 50_000;
    static final int MOST_COLUMNS = 200;
    /** In characters of one cell. */
    static final int LONGEST_CELL = 10_000;

    /** What is read. */
    enum Form {
        CSV,
        XLSX
    }

    /**
     * A row.
     *
     * @param number counted as a spreadsheet does: the heading is row 1
     * @param cells  as written, spaces and all; as many as the row has
     */
    record Line(int number, List<String> cells) {}

    /**
     * Reads a file, whichever of the two forms it has.
     *
     * @throws InvalidInput about {@code file} if it is too large, is neither form, ends in the middle, or holds more than is read
     */
    static SheetFile read(byte[] bytes) {
        if (bytes.length > LARGEST) {
            throw wrong("file-too-large", "15");
        }
        if (bytes.length == 0) {
            throw wrong("empty-file");
        }
        var file = XlsxReading.isOne(bytes) ? XlsxReading.read(bytes) : CsvReading.read(bytes);
        if (file.headings().stream().allMatch(String::isEmpty)) {
            throw wrong("no-headings");
        }
        if (file.lines().isEmpty()) {
            throw wrong("no-rows");
        }
        return file;
    }

    static void requireRows(int rows) {
        if (rows > MOST_ROWS) {
            throw wrong("too-many-rows", String.valueOf(MOST_ROWS));
        }
    }

    /** Refuses a row that holds more than is read. */
    static void requireSize(int number, List<String> cells) {
        if (cells.size() > MOST_COLUMNS) {
            throw wrong("too-many-columns", String.valueOf(number), String.valueOf(MOST_COLUMNS));
        }
        for (var cell : cells) {
            if (cell.length() > LONGEST_CELL) {
                throw wrong("cell-too-long", String.valueOf(number), String.valueOf(LONGEST_CELL));
            }
            if (cell.indexOf('\0') >= 0) {
                throw wrong("not-text");
            }
        }
    }

    static InvalidInput wrong(String reason, String... arguments) {
        return new InvalidInput("file", reason, arguments);
    }
}
