package org.twinhall.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who comes to work for a government, and by whose word; through the real accounts. */
@Journey
class StaffJourney {
    private static final String PEOPLE = "/t/mx-san-nicolas/admin/people";

    @Test
    void nobodyGivesTheirAccountAnothersAddress(Visit visit) {
        var realm = visit.realm();
        var before = realm.addressOf("observer.jalisco");
        realm.changeOwnAddress(visit.token("observer.jalisco"), "observer.jalisco", "victim@city.example");
        assertThat(realm.addressOf("observer.jalisco")).isEqualTo(before);
    }

    @Test
    void anAccountThatSomebodyUsesIsNotOpenedForTheOwnerOfItsAddress(Visit visit) {
        var victim = fresh("victim");
        var realm = visit.realm();
        realm.move("observer.jalisco", victim, false);
        try {
            var page = visit.visitor();
            page.navigate(invitation(visit, victim));
            page.locator("main form button", new Page.LocatorOptions().setHasText("no account"))
                    .click();
            assertThat(page.locator("main .notice")).containsText("If you have an account already");
            assertThat(visit.mailsTo(victim))
                    .noneSatisfy(mail -> assertThat(mail.getString("text")).contains("action-token"));
        } finally {
            realm.move("observer.jalisco", "observer@jalisco.example", true);
        }
    }

    @Test
    void theHistoryOfItsPeopleSaysWhoseRoleItWas(Visit visit) {
        var administrator = visit.page("admin.bello");
        var members = visit.address("/api/v1/t/co-bello/members/");
        var editor = visit.realm().idOf("editor.bello");
        var given = administrator.request().put(members + editor + "/roles/observer", as(visit, "admin.bello"));
        assertThat(given.status()).isEqualTo(204);
        var taken = administrator.request().delete(members + editor + "/roles/observer", as(visit, "admin.bello"));
        assertThat(taken.status()).isEqualTo(204);
        administrator.navigate(visit.address("/t/co-bello/history?id=" + Records.BELLO));
        var deeds = administrator.locator(".account > li");
        assertThat(deeds.nth(0)).containsText("Role taken from Juliana Restrepo");
        assertThat(deeds.nth(0).locator("del")).hasText("observer");
        assertThat(deeds.nth(1)).containsText("Role given to Juliana Restrepo");
    }

    @Test
    void aSeatIsEasilyHit(Visit visit) {
        var page = visit.page("editor.bello");
        page.navigate(visit.address("/seats"));
        assertThat(page.locator("main .seats a").first().boundingBox().height).isGreaterThanOrEqualTo(24);
    }

    @Test
    void whoHasNoAccountIsSentALinkToOpenOne(Visit visit) {
        var somebody = fresh("somebody");
        var page = visit.visitor();
        page.navigate(invitation(visit, somebody));
        page.locator("main form button", new Page.LocatorOptions().setHasText("no account"))
                .click();
        assertThat(page.locator("main .notice")).containsText("on its way");
        visit.mailTo(page, somebody, mail -> mail.getString("text").contains("action-token"));
    }

    @Test
    void whoIsInvitedDeclinesWithoutAnAccount(Visit visit) {
        var somebody = fresh("declining");
        var page = visit.visitor();
        page.navigate(invitation(visit, somebody));
        page.locator("main form button", new Page.LocatorOptions().setHasText("Decline"))
                .click();
        assertThat(page.locator("main .notice")).containsText("was declined");
        assertThat(page.locator("main form")).hasCount(0);
        var administrator = visit.page("admin.sannicolas");
        administrator.navigate(visit.address(PEOPLE));
        assertThat(administrator.locator("tr", new Page.LocatorOptions().setHasText(somebody)))
                .containsText("Declined");
    }

    @Test
    void theOperatorInvitesTheFirstAdministratorOfANewGovernment(Visit visit) {
        var city = Newcomer.inMexico(visit);
        try {
            city.administeredBy("admin.bello", "admin@bello.example");
            var administrator = visit.page("admin.bello");
            administrator.navigate(visit.address("/t/" + city.slug() + "/history?id=" + city.id()));
            assertThat(administrator.locator(".account")).containsText("Administrator invited by the operator");
            assertThat(visit.page("operator.platform")
                            .request()
                            .get(visit.address("/t/" + city.slug() + "/desk"))
                            .status())
                    .isEqualTo(404);
        } finally {
            city.leftAlone();
        }
    }

    /** San Nicolás de los Garza invites somebody; the way that the mail leads. */
    private static String invitation(Visit visit, String email) {
        var page = visit.visitor();
        var answer = page.request()
                .post(
                        visit.address("/api/v1/t/mx-san-nicolas/invitations"),
                        as(visit, "admin.sannicolas")
                                .setData(Map.of(
                                        "email",
                                        email,
                                        "name",
                                        "Some Body",
                                        "language",
                                        "en",
                                        "roles",
                                        java.util.List.of("observer"))));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        page.navigate(visit.address("/"));
        return Guest.link(visit.mailTo(page, email));
    }

    private static String fresh(String name) {
        return name + "-" + Long.toString(System.nanoTime(), 36) + "@city.example";
    }

    private static RequestOptions as(Visit visit, String account) {
        return Visit.as(visit.token(account));
    }
}
