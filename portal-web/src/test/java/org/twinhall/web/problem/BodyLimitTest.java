package org.twinhall.web.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BodyLimitTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"application/json", "application/x-www-form-urlencoded", "text/plain", "application/pdfx+json"})
    void letsWordsHaveOneMegabyte(String type) {
        assertThat(BodyLimit.limit(type)).isEqualTo(BodyLimit.WORDS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"multipart/form-data; boundary=x", "application/pdf", "image/png", "Multipart/Form-Data"})
    void letsAScanHaveMore(String type) {
        assertThat(BodyLimit.limit(type)).isEqualTo(BodyLimit.SCAN);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/t/mx-san-nicolas/drafts/7a/council-resolutions, 22020096",
        "/api/v1/t/mx-san-nicolas/drafts/7a/signature, 22020096",
        "/api/v1/t/mx-san-nicolas/drafts/7a/filings, 1048576",
        "/api/v1/t/mx-san-nicolas/drafts/7a/signature/more, 1048576",
        "/api/v1/t/a/b/drafts/7a/signature, 1048576"
    })
    void onlyWhereAScanIsHandedInJsonMayBeLong(String path, long bytes) {
        assertThat(BodyLimit.limit(path, "application/json")).isEqualTo(bytes);
    }

    @ParameterizedTest
    @CsvSource({
        "/t/mx-san-nicolas/filing/council, 16777216",
        "/t/mx-san-nicolas/filing/signature, 16777216",
        "/t/mx-jalisco/admin/import, 16777216",
        "/t/mx-san-nicolas/drafts/draft, 1048576",
        "/signin, 1048576"
    })
    void onlyWhereAFileIsHandedInAFormMayBeLong(String path, long bytes) {
        assertThat(BodyLimit.limit(path, "multipart/form-data; boundary=x")).isEqualTo(bytes);
    }

    @Test
    void readsABodyThatFits() throws IOException {
        assertThat(counted(10, 10).readAllBytes()).hasSize(10);
    }

    @Test
    void stopsReadingABodyThatDoesNot() {
        assertThatExceptionOfType(BodyTooLarge.class)
                .isThrownBy(() -> counted(11, 10).readAllBytes());
    }

    private static InputStream counted(int length, long limit) {
        return new BodyLimit.CountedStream(new Body(new byte[length]), limit);
    }

    private static final class Body extends ServletInputStream {
        private final ByteArrayInputStream bytes;

        Body(byte[] bytes) {
            this.bytes = new ByteArrayInputStream(bytes);
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] target, int from, int length) {
            return bytes.read(target, from, length);
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException();
        }
    }
}
