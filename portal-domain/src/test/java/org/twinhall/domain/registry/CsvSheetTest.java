package org.twinhall.domain.registry;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvSheetTest {
    @Test
    void cellsKeepTheirCommasAndQuotationMarks() {
        assertThat(text("San Nicolás, \"el de los Garza\""))
                .isEqualTo("\uFEFF\"San Nicolás, \"\"el de los Garza\"\"\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+52", "-1", "@sum(a1)", "\t=1"})
    void noCellIsAFormula(String cell) {
        assertThat(text(cell)).contains("'" + cell);
    }

    private static String text(String cell) {
        return new String(CsvSheet.of(List.of(List.of(cell))), UTF_8);
    }
}
