package org.twinhall.domain.registry.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.AbstractThrowableAssert;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinhall.domain.shared.InvalidInput;

class SheetFileTest {
    private static final String TWO = "city1,city2\nLeón,Würzburg\n";

    @Test
    void utf8IsReadWithoutAMark() {
        assertThat(cells(TWO.getBytes(UTF_8))).containsExactly("León", "Würzburg");
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstHeading() {
        assertThat(SheetFile.read(("\uFEFF" + TWO).getBytes(UTF_8)).headings()).containsExactly("city1", "city2");
    }

    @Test
    void utf16IsReadWithItsMark() {
        assertThat(cells(("\uFEFF" + TWO).getBytes(UTF_16LE))).containsExactly("León", "Würzburg");
    }

    @Test
    void utf16IsReadWithoutAMark() {
        assertThat(SheetFile.read(TWO.getBytes(UTF_16BE)).encoding()).isEqualTo("UTF-16BE");
    }

    @Test
    void latin1IsReadAndSaid() {
        assertThat(SheetFile.read(TWO.getBytes(ISO_8859_1)))
                .satisfies(file -> assertThat(file.encoding()).isEqualTo("ISO-8859-1"))
                .satisfies(file -> assertThat(file.lines().get(0).cells()).containsExactly("León", "Würzburg"));
    }

    @Test
    void theLettersOfWindowsAreReadAndSaid() {
        var bytes = "city1,city2\nLeón,L’Aquila\n".getBytes(Charset.forName("windows-1252"));
        assertThat(SheetFile.read(bytes).encoding()).isEqualTo("Windows-1252");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void whatStandsBetweenTheCellsIsFound(String between) {
        assertThat(cells(TWO.replace(",", between).getBytes(UTF_8))).containsExactly("León", "Würzburg");
    }

    @Test
    void aCellMayHoldALineBreak() {
        assertThat(cells("a,b\n\"one\ntwo\",three\n".getBytes(UTF_8))).containsExactly("one\ntwo", "three");
    }

    @Test
    void aRowKeepsItsNumberAfterAnEmptyOne() {
        assertThat(SheetFile.read("a,b\n\nx,y\n".getBytes(UTF_8)).lines().get(0).number())
                .isEqualTo(3);
    }

    @Test
    void aFileThatEndsInsideAQuotationIsRefused() {
        refused("a,b\nx,\"y".getBytes(UTF_8)).containsExactly("ends-in-the-middle");
    }

    @Test
    void aCellOfTwoHundredThousandLettersIsRefused() {
        refused(("a,b\nx," + "y".repeat(200_000) + "\n").getBytes(UTF_8)).containsExactly("cell-too-long");
    }

    @Test
    void aMillionColumnsAreRefused() {
        refused(("a" + ",".repeat(999_999) + "\nx\n").getBytes(UTF_8)).containsExactly("too-many-columns");
    }

    @Test
    void aMillionColumnsFurtherDownAreRefused() {
        refused(("a,b\nx" + ",".repeat(999_999) + "\n").getBytes(UTF_8)).containsAnyOf("too-many-columns", "not-csv");
    }

    @Test
    void aFileOfZerosIsRefused() {
        refused(new byte[5000]).isNotEmpty();
    }

    @Test
    void aFileWithHeadingsAloneIsRefused() {
        refused("a,b\n".getBytes(UTF_8)).containsExactly("no-rows");
    }

    @Test
    void aSpreadsheetIsReadWithItsEmptyCells() throws IOException {
        assertThat(cells(spreadsheet())).containsExactly("León", "", "1961");
    }

    @Test
    void aSpreadsheetThatEndsInTheMiddleIsRefused() throws IOException {
        var whole = spreadsheet();
        refused(Arrays.copyOf(whole, whole.length / 2)).containsAnyOf("ends-in-the-middle", "not-xlsx");
    }

    @Test
    void aSpreadsheetThatSwellsIsRefused() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            var zeros = new byte[1024 * 1024];
            for (var part = 0; part < 64; part++) {
                zip.write(zeros);
            }
        }
        refused(bytes.toByteArray()).containsExactly("swells");
    }

    @Test
    void aSpreadsheetThatDeclaresEntitiesIsRefused() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.write("<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>".getBytes(UTF_8));
        }
        refused(bytes.toByteArray()).containsExactly("not-xlsx");
    }

    private static byte[] spreadsheet() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Twinhall", "1.0")) {
            var sheet = workbook.newWorksheet("One");
            sheet.value(0, 0, "city1");
            sheet.value(0, 1, "state1");
            sheet.value(0, 2, "year");
            sheet.value(1, 0, "León");
            sheet.value(1, 2, 1961);
        }
        return bytes.toByteArray();
    }

    private static List<String> cells(byte[] bytes) {
        return SheetFile.read(bytes).lines().get(0).cells();
    }

    private static org.assertj.core.api.ListAssert<Object> refused(byte[] bytes) {
        AbstractThrowableAssert<?, ?> thrown = assertThatThrownBy(() -> SheetFile.read(bytes));
        return thrown.asInstanceOf(type(InvalidInput.class))
                .extracting(fault -> fault.violations().stream()
                        .map(InvalidInput.Violation::reason)
                        .toList())
                .asInstanceOf(LIST);
    }
}
