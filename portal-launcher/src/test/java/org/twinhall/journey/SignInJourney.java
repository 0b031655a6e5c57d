package org.twinhall.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Journey
class SignInJourney {

    @Test
    void aReviewerShowsASecondFactorBeforeTheyComeToTheirDesk(Visit visit) {
        var reviewer = visit.visitor();
        giveNameAndPassword(visit, reviewer, "reviewer.sre");
        assertThat(reviewer.locator("#otp")).isVisible();
        reviewer.locator("#otp").fill(visit.code("reviewer.sre"));
        reviewer.locator("#kc-login").click();
        assertThat(reviewer).hasURL(Pattern.compile(".*/t/mx-sre/.*"));
    }

    @Test
    void aWrongCodeLetsNobodyIn(Visit visit) {
        var administrator = visit.visitor();
        giveNameAndPassword(visit, administrator, "admin.bello");
        administrator.locator("#otp").fill("000000");
        administrator.locator("#kc-login").click();
        assertThat(administrator.locator(".pf-m-danger")).isVisible();
        assertThat(administrator.locator("#otp")).isVisible();
    }

    @Test
    void thePageInSpanishSpeaksAsThePortalDoes(Visit visit) {
        var person = visit.visitor("es");
        person.navigate(visit.address("/signin"));
        assertThat(person.locator("#kc-page-title")).hasText("Acceda a su cuenta");
        assertThat(person.locator("label[for=username]")).hasText("Usuario o correo electrónico");
    }

    @ParameterizedTest
    @ValueSource(strings = {"es", "en", "pt-BR", "fr", "zh-CN", "ko"})
    void whoeverComesSignsInInTheLanguageOfTheirBrowser(String language, Visit visit) {
        var person = visit.visitor(language);
        person.navigate(visit.address("/signin"));
        assertThat(person.locator("html")).hasAttribute("lang", language);
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

    @Test
    void whoHasNoSeatIsToldSoWhereverTheyKnock(Visit visit) {
        visit.realm().account("nowhere.demo", "Inés", "Ferrer");
        var person = visit.signedIn("nowhere.demo");
        person.navigate(visit.address("/t/co-bello/desk"));
        assertThat(person).hasURL(visit.address("/no-seat"));
        person.navigate(visit.address("/t/no-such-government/plans"));
        assertThat(person).hasURL(visit.address("/no-seat"));
    }

    private static void giveNameAndPassword(Visit visit, Page page, String account) {
        page.navigate(visit.address("/signin"));
        page.locator("#username").fill(account);
        page.locator("#kc-login").click();
        page.locator("#password").fill("Twinhall-demo-1");
        page.locator("#kc-login").click();
    }
}
