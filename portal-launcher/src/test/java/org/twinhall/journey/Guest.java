package org.twinhall.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.regex.Pattern;

/** Somebody whom San Nicolás de los Garza invites to one record, for Bello: the demonstration's account without any seat, or another. */
final class Guest {
    static final String ACCOUNT = "nobody.demo";
    private static final String ADDRESS = "nobody@nowhere.example";

    private final Visit visit;
    private final String account;
    private final String address;
    private final String draft;
    private final Page editor;
    private final Page page;
    private final String invitation;

    private Guest(Visit visit, String draft, String account, String address) {
        this.visit = visit;
        this.account = account;
        this.address = address;
        this.draft = draft;
        this.editor = visit.signedIn("editor.sannicolas");
        var before = visit.mailsTo(address);
        invite();
        this.page = visit.visitor();
        page.navigate(visit.address("/"));
        this.invitation = link(before);
    }

    /** Invites them. */
    static Guest invited(Visit visit, String draft) {
        return new Guest(visit, draft, ACCOUNT, ADDRESS);
    }

    /** Invites another. */
    static Guest invited(Visit visit, String record, String account, String address) {
        return new Guest(visit, record, account, address);
    }

    private void invite() {
        editor.navigate(visit.address("/t/mx-san-nicolas/guests?id=" + draft));
        editor.locator("[id='invitation:name']").fill("Paul Martin");
        editor.locator("[id='invitation:email']").fill(address);
        editor.locator("[id='invitation:language']").selectOption("en");
        editor.locator("[id='invitation:send']").click();
        com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat(editor.locator(".ledger"))
                .containsText(address);
    }

    private String link(List<JsonObject> before) {
        return link(visit.mailTo(page, address, mail -> !before.contains(mail)));
    }

    /** Where a mail with an invitation leads. */
    static String link(JsonObject mail) {
        var words = mail.getString("text");
        var found = Pattern.compile("https?://\\S+/invitation\\?key=\\S+").matcher(words);
        assertThat(found.find()).as(words).isTrue();
        return found.group();
    }

    /** The way that the mail leads. */
    String invitation() {
        return invitation;
    }

    /** Their window. */
    Page page() {
        return page;
    }

    /** They sign in and accept, and Bello confirms them. */
    Guest accepted() {
        return waiting().confirmed();
    }

    /** They sign in and accept; Bello, which works here itself, has not confirmed them yet. */
    Guest waiting() {
        page.navigate(invitation);
        page.locator("a.act").first().click();
        visit.signIn(page, account);
        page.locator("main form button.act:not(.calm)").click();
        com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat(page.locator("main .notice"))
                .containsText("has to confirm");
        return this;
    }

    /** Bello confirms them. */
    Guest confirmed() {
        var administrator = visit.page("admin.bello");
        administrator.navigate(visit.address("/t/co-bello/admin/people"));
        var row = administrator.locator("#named tr:has(a[href*='" + draft + "'])");
        row.locator("button[id$=confirm]").click();
        com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat(row.locator("button[id$=confirm]"))
                .hasCount(0);
        page.navigate(visit.address("/t/co-bello/desk"));
        return this;
    }

    /** San Nicolás ends it. */
    void ended() {
        editor.navigate(visit.address("/t/mx-san-nicolas/guests?id=" + draft));
        editor.locator(".guests button").click();
        com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat(editor.locator(".guests"))
                .hasCount(0);
    }
}
