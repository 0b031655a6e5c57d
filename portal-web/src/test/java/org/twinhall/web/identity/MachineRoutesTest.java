package org.twinhall.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinhall.domain.machine.Scope;

class MachineRoutesTest {

    @ParameterizedTest
    @CsvSource({
        "GET, /drafts, READ",
        "POST, /drafts, DRAFTS",
        "PUT, /drafts/1/titles/es, DRAFTS",
        "POST, /drafts/1/filings, FILINGS",
        "POST, /drafts/1/filings/, FILINGS",
        "POST, /drafts/1//filings, FILINGS",
        "POST, /drafts/1/filings/more, FILINGS",
        "POST, /observations/1/answer/, FILINGS",
        "PUT, /plans/1/rows/2, PLANS",
        "POST, /offices/, OFFICES"
    })
    void aDeedNeedsItsScopeHoweverItsAddressIsWritten(String method, String path, Scope scope) {
        assertThat(MachineRoutes.scope(method, path)).contains(scope);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/drafts/1/signature",
                "/drafts/1/signature/",
                "/drafts/1//signature",
                "/drafts/1/sign-off",
                "/plans/1/approvals/",
                "/invitations",
                "/members/1/roles/editor",
                "/nothing"
            })
    void whatOnlyPersonsMayNoScopeAllows(String path) {
        assertThat(MachineRoutes.scope("POST", path)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/records/1/history/export",
                "/drafts/1/history",
                "/members",
                "/members/",
                "/invitations",
                "/records/1/guests",
                "/agreements/1/notes",
                "/notes/1"
            })
    void whoPeopleAreAndWhatTheyNoteForThemselvesNoProgramReads(String path) {
        assertThat(MachineRoutes.scope("GET", path)).isEmpty();
    }
}
