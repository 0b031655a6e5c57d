package org.twinhall.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@Journey
class SignInJourney {

    @Test
    void aReviewerShowsASecondFactorBeforeTheyComeToTheirDesk(Visit visit) {
        var reviewer = visit.visitor();
        reviewer.navigate(visit.address("/signin"));
        reviewer.locator("#username").fill("reviewer.sre");
        reviewer.locator("#kc-login").click();
        reviewer.locator("#password").fill("Twinhall-demo-1");
        reviewer.locator("#kc-login").click();
        assertThat(reviewer.locator("#otp")).isVisible();
        reviewer.locator("#otp").fill(visit.code("reviewer.sre"));
        reviewer.locator("#kc-login").click();
        assertThat(reviewer).hasURL(Pattern.compile(".*/t/mx-sre/.*"));
    }

    @Test
    void aWrongCodeLetsNobodyIn(Visit visit) {
        var administrator = visit.visitor();
        administrator.navigate(visit.address("/signin"));
        administrator.locator("#username").fill("admin.bello");
        administrator.locator("#kc-login").click();
        administrator.locator("#password").fill("Twinhall-demo-1");
        administrator.locator("#kc-login").click();
        administrator.locator("#otp").fill("000000");
        administrator.locator("#kc-login").click();
        assertThat(administrator.locator("#input-error-otp-code")).isVisible();
    }

    @Test
    void whoForgotThePasswordGetsAMailWithAWayToANewOne(Visit visit) {
        var person = visit.visitor("es");
        person.navigate(visit.address("/signin"));
        person.locator("#username").fill("observer.jalisco");
        person.locator("#kc-login").click();
        person.locator("a[href*='reset-credentials']").click();
        person.locator("[type=submit]").click();
        var mail = visit.mailTo(person, "observer@jalisco.example");
        org.assertj.core.api.Assertions.assertThat(mail.getString("text")).contains("/login-actions/action-token");
    }
}
