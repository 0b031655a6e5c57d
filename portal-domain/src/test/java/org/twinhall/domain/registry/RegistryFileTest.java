package org.twinhall.domain.registry;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twinhall.domain.agreement.ChainLink;
import org.twinhall.domain.registry.ImportReport.Remark;

class RegistryFileTest {
    private static final String GOOD =
            "T001,twinning,Tartu,municipality,EE-79,EE,Turku,municipality,,FI,2001,in-force,,,culture,Choirs,A book";

    @Test
    void aGoodRowIsRead() {
        var file = RegistryFile.read(RegistryRoom.file(GOOD));
        assertThat(file.problems()).isEmpty();
        assertThat(file.rows()).extracting(PublishedRow::reference).containsExactly("T001");
    }

    @ParameterizedTest(name = "{0}: {2} of {3}")
    @CsvSource(
            delimiter = ';',
            value = {
                "no such month; 2001,in-force; 2010-13,in-force; not-a-published-date; signed",
                "a day in words; 2001,in-force; August 2010,in-force; not-a-published-date; signed",
                "no such country; ,EE,Turku; ,EN,Turku; not-a-country; party_a_country",
                "a country in words; ,FI,2001; ,Finland,2001; not-a-country; party_b_country",
                "a place in another country; EE-79; FI-79; not-a-subdivision; party_a_subdivision",
                "no such kind; twinning; marriage; unknown-word; kind",
                "no such level; Tartu,municipality; Tartu,village; unknown-word; party_a_level",
                "no such theme; culture; choirs; unknown-word; themes",
                "no such status; in-force; asleep; unknown-word; status",
                "a city without a name; Tartu,; ,; required; party_a",
                "no source; A book; ''; required; source",
                "no reference; T001; ''; required; id",
                "a name of the portal's own; T001; TW-2026-1; reserved-reference; id",
                "script as a reference; T001; <script>; not-a-reference; id",
                "a cell too few; ,A book; ''; cells-missing; ",
                "twinned with itself; Turku,municipality,,FI; Tartu,municipality,EE-79,EE; same-party-twice; party_b",
                "carries on itself; in-force,; in-force,T001; continues-itself; continues"
            })
    void whatIsWrongIsNamed(String what, String good, String bad, String reason, String column) {
        var file = RegistryFile.read(RegistryRoom.file(GOOD.replace(good.strip(), bad.strip())));
        assertThat(file.problems())
                .as(what)
                .extracting(Remark::row, Remark::reason, Remark::column)
                .containsExactly(tuple(2, reason, column));
    }

    @Test
    void aFileMaySayHowAnAgreementCarriesOnTheEarlierOneAndWhenItEnded() {
        var file = RegistryFile.read((String.join(",", RegistryFile.COLUMNS)
                        + ",link,in_force_from,ended\n"
                        + GOOD
                        + ",,2001-05,2009\n"
                        + GOOD.replace("T001", "T002").replace("in-force,", "in-force,T001")
                        + ",renews,,\n")
                .getBytes(UTF_8));
        assertThat(file.problems()).isEmpty();
        assertThat(file.rows())
                .extracting(PublishedRow::link, row -> row.inForceFrom().text(), row -> row.ended()
                        .text())
                .containsExactly(tuple(null, "2001-05", "2009"), tuple(ChainLink.RENEWS, "", ""));
    }

    @Test
    void aLinkToNothingIsNamed() {
        var file = RegistryFile.read(
                (String.join(",", RegistryFile.COLUMNS) + ",link\n" + GOOD + ",renews\n").getBytes(UTF_8));
        assertThat(file.problems()).containsExactly(Remark.at(2, "link", "link-to-nothing"));
    }

    @Test
    void aNameTooLongIsNamedAndNotRepeated() {
        var file = RegistryFile.read(RegistryRoom.file(GOOD.replace("Turku", "x".repeat(201))));
        assertThat(file.problems()).containsExactly(Remark.at(2, "party_b", "too-long", "200"));
    }

    @Test
    void everyProblemOfARowIsNamedAtOnce() {
        var file = RegistryFile.read(
                RegistryRoom.file(GOOD.replace("twinning", "marriage").replace("2001", "2001-99")));
        assertThat(file.problems()).extracting(Remark::column).containsExactly("kind", "signed");
    }

    @Test
    void rowsAreCountedAsASpreadsheetCountsThem() {
        var quotedLineBreak = GOOD.replace("Choirs", "\"Choirs\nand boats\"");
        var file = RegistryFile.read(RegistryRoom.file(quotedLineBreak, "", GOOD.replace("2001", "soon")));
        assertThat(file.problems()).extracting(Remark::row).containsExactly(4);
    }

    @Test
    void aReferenceTwiceIsNamed() {
        var file = RegistryFile.read(RegistryRoom.file(GOOD, GOOD));
        assertThat(file.problems()).containsExactly(Remark.at(3, "id", "reference-twice", "T001"));
    }

    @Test
    void rowsThatCarryOnEachOtherInARingAreNamed() {
        var file = RegistryFile.read(RegistryRoom.file(
                GOOD.replace("in-force,", "in-force,T002"),
                GOOD.replace("T001", "T002").replace("in-force,", "in-force,T001")));
        assertThat(file.problems()).extracting(Remark::reason).contains("continues-itself");
    }

    @Test
    void aRowComesAfterTheOneItCarriesOn() {
        var file = RegistryFile.read(
                RegistryRoom.file(GOOD.replace("in-force,", "in-force,T002"), GOOD.replace("T001", "T002")));
        assertThat(file.rows()).extracting(PublishedRow::reference).containsExactly("T002", "T001");
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstHeading() {
        var marked = ("\uFEFF" + new String(RegistryRoom.file(GOOD), UTF_8)).getBytes(UTF_8);
        assertThat(RegistryFile.read(marked).rows()).hasSize(1);
    }

    @Test
    void otherEncodingsAreRefused() {
        var accented = GOOD.replace("Tartu", "Medellín");
        assertThat(wholeFile(accented.getBytes(ISO_8859_1))).isEqualTo("not-utf-8");
        assertThat(wholeFile(accented.getBytes(UTF_16))).isEqualTo("not-utf-8");
    }

    @Test
    void whatIsNoSuchFileIsRefusedAsAWhole() {
        assertThat(wholeFile(new byte[0])).isEqualTo("empty-file");
        assertThat(wholeFile("Dear registry, please find enclosed".getBytes(UTF_8)))
                .isEqualTo("missing-columns");
        assertThat(wholeFile((String.join(",", RegistryFile.COLUMNS) + "\n\"never closed").getBytes(UTF_8)))
                .isEqualTo("not-csv");
        assertThat(wholeFile(RegistryRoom.file())).isEqualTo("no-rows");
    }

    @Test
    void aMissingColumnIsNamed() {
        var without = new String(RegistryRoom.file(GOOD), UTF_8).replace(",signed,", ",when,");
        assertThat(RegistryFile.read(without.getBytes(UTF_8)).problems())
                .containsExactly(Remark.at(0, null, "missing-columns", "signed"));
    }

    private static String wholeFile(byte[] bytes) {
        var problems = RegistryFile.read(bytes).problems();
        assertThat(problems).extracting(Remark::row).containsExactly(0);
        return problems.get(0).reason();
    }
}
