package org.twinhall.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinhall.web.identity.Address.SeatAddress;

class AddressTest {

    @Test
    void readsTheGovernmentOfAPage() {
        assertThat(Address.seat("/t/mx-sre/filing/review")).contains(new SeatAddress("mx-sre", "/filing/review"));
    }

    @Test
    void readsTheGovernmentOfTheApi() {
        assertThat(Address.seat("/api/v1/t/mx-sre/me")).contains(new SeatAddress("mx-sre", "/me"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/t", "/t/", "/t//desk", "/t/MX-SRE/desk", "/t/../desk", "/t/-a/desk", "/registry/t/mx-sre/desk"
            })
    void readsNoGovernmentWhereNoneIsNamed(String path) {
        assertThat(Address.seat(path)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/t/mx-sre/me,   GET,  true",
        "/api/v1/me/data,       GET,  true",
        "/api/v1/meadows,       GET,  false",
        "/api/v1/agreements,    GET,  false",
        "/api/v1/agreements,    HEAD, false",
        "/api/v1/agreements,    POST, true",
        "/api/v1/agreements,    DELETE, true"
    })
    void asksForATokenWhereWorkIsDone(String path, String method, boolean needed) {
        assertThat(Address.needsToken(path, method)).isEqualTo(needed);
    }

    @ParameterizedTest
    @CsvSource({
        "/t/mx-sre/desk, true",
        "/t, true",
        "/seats, true",
        "/seats.xhtml, true",
        "/me, true",
        "/me.xhtml, true",
        "/me/data, true",
        "/meadows, false",
        "/registry, false",
        "/, false",
        "/tower, false"
    })
    void asksForALoginWhereWorkIsDone(String path, boolean needed) {
        assertThat(Address.needsLogin(path)).isEqualTo(needed);
    }

    @ParameterizedTest
    @CsvSource({
        "/drafts/edit.xhtml, false",
        "/desk/index.xhtml, false",
        "/index.xhtml, true",
        "/registry/index.xhtml, true",
        "/errors/failed.xhtml, true"
    })
    void knowsThePagesThatNeedNoSeat(String view, boolean isPublic) {
        assertThat(PublicPages.contain(view)).isEqualTo(isPublic);
    }
}
