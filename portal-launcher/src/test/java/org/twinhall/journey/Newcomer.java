package org.twinhall.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** A city that the operator takes in, and those of the demonstration's people who come to work for it. */
final class Newcomer {
    private final Visit visit;
    private final String slug;
    private final String id;
    private final Set<String> people = new HashSet<>();

    private Newcomer(Visit visit, String slug, String id) {
        this.visit = visit;
        this.slug = slug;
        this.id = id;
    }

    /** A Mexican city without the law of its country. */
    static Newcomer inMexico(Visit visit) {
        return takenIn(visit, "mx", "MX-JAL", "America/Mexico_City", false);
    }

    /** A Spanish city with the law of its country. */
    static Newcomer inSpain(Visit visit) {
        return takenIn(visit, "es", "ES-EX", "Europe/Madrid", true);
    }

    private static Newcomer takenIn(Visit visit, String country, String subdivision, String zone, boolean law) {
        var slug = country + "-" + Long.toString(System.nanoTime(), 36);
        var answer = visit.visitor()
                .request()
                .post(
                        visit.address("/api/v1/t/platform/governments"),
                        Visit.as(visit.token("operator.platform"))
                                .setData(Map.of(
                                        "name", "Ciudad " + slug,
                                        "level", "municipality",
                                        "country", subdivision.substring(0, 2),
                                        "subdivision", subdivision,
                                        "zone", zone,
                                        "slug", slug,
                                        "lawOfItsCountry", law)));
        return new Newcomer(visit, slug, object(answer, 201).getString("id"));
    }

    String slug() {
        return slug;
    }

    String id() {
        return id;
    }

    String name() {
        return "Ciudad " + slug;
    }

    /** Somebody of the demonstration becomes its first administrator. */
    Newcomer administeredBy(String account, String email) {
        var operator = visit.page("operator.platform");
        operator.navigate(visit.address("/t/platform/admin/government?id=" + id));
        operator.locator("[id='administrator:name']").fill("Hernán Zapata");
        operator.locator("[id='administrator:email']").fill(email);
        operator.locator("[id='administrator:language']").selectOption("en");
        operator.locator("[id='administrator:invite']").click();
        com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat(operator.locator(".ledger"))
                .containsText(email);
        return accepted(account, email);
    }

    /** Its administrator invites somebody of the demonstration to edit for it, and they accept. */
    Newcomer editedBy(String account, String email, String administrator) {
        var answer = visit.visitor()
                .request()
                .post(
                        visit.address("/api/v1/t/" + slug + "/invitations"),
                        Visit.as(visit.token(administrator))
                                .setData(Map.of(
                                        "email",
                                        email,
                                        "name",
                                        "Somebody",
                                        "language",
                                        "en",
                                        "roles",
                                        List.of("editor"))));
        object(answer, 201);
        return accepted(account, email);
    }

    private Newcomer accepted(String account, String email) {
        Page page = visit.page(account);
        page.navigate(Guest.link(visit.mailTo(
                page,
                email,
                mail -> mail.getString("text").contains(name())
                        || mail.getString("text").contains(slug))));
        people.add(account);
        page.locator("main form button.act:not(.calm)").click();
        page.waitForURL(Pattern.compile(".*/t/" + slug + "/desk"));
        visit.forgetToken(account);
        return this;
    }

    /** They work for it no more. */
    void leftAlone() {
        people.forEach(account -> {
            visit.realm().takeOut(account, slug);
            visit.forgetToken(account);
        });
    }

    private static JsonObject object(APIResponse answer, int status) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        return Twinning.json(answer);
    }
}
