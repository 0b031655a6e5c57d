package org.twinhall.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.RequestOptions;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;

/**
 * What one test does in the portal: as many persons as it needs, each with a browser window and cookies of their own.
 * A test takes it as a parameter; it is closed after the test, and pictures are kept when the test failed.
 */
public final class Visit {
    static final String PASSWORD = "Twinhall-demo-1";
    /** A busy machine may need long for its first page. */
    private static final double LONGEST_MILLISECONDS = 60_000;

    private final Portal portal;
    private final Browser browser;
    private final List<BrowserContext> contexts;
    private final Map<String, Page> pages = new HashMap<>();

    Visit(Portal portal, Browser browser) {
        this(portal, browser, new ArrayList<>());
    }

    private Visit(Portal portal, Browser browser, List<BrowserContext> contexts) {
        this.portal = portal;
        this.browser = browser;
        this.contexts = contexts;
    }

    /** The same browser, in another portal. Closed with this one. */
    Visit at(Portal other) {
        return new Visit(other, browser, contexts);
    }

    /**
     * The address of a page.
     *
     * @param path begins with a slash
     */
    public String address(String path) {
        return portal.url() + path;
    }

    /** A bearer token of a demonstration account, for what a test asks of the REST API. */
    public String token(String account) {
        return portal.token(account);
    }

    /** What a request says that comes with that token. */
    static RequestOptions as(String token) {
        return RequestOptions.create().setHeader("Authorization", "Bearer " + token);
    }

    /** What the authenticator of a demonstration account shows now. */
    public String code(String account) {
        return portal.code(account);
    }

    /** The folder of the portal's logs; empty for a portal that others started. */
    Optional<Path> logs() {
        return portal.logs();
    }

    /** A token that was handed out counts no more: the next one is another. */
    void forgetToken(String account) {
        portal.forgetToken(account);
    }

    /** The portal's Keycloak, past the portal. */
    Realm realm() {
        return new Realm(visitor().request(), portal.data());
    }

    /** What {@code ./twinhall verify} says of these files. */
    String verify(Path... files) {
        return portal.verify(files);
    }

    /** A reader who has not signed in, with a window 1280 wide and their browser set to English. */
    public Page visitor() {
        return visitor("en");
    }

    /**
     * A reader who has not signed in.
     *
     * @param language what their browser asks for, as in {@code es} or {@code pt-BR}
     */
    public Page visitor(String language) {
        var context = browser.newContext(
                new Browser.NewContextOptions().setLocale(language).setViewportSize(1280, 800));
        context.setDefaultTimeout(LONGEST_MILLISECONDS);
        contexts.add(context);
        return context.newPage();
    }

    /** A person with a demonstration account, signed in through Keycloak, on their first page. */
    public Page signedIn(String account) {
        return signedIn(account, "en");
    }

    /**
     * The same.
     *
     * @param language what their browser asks for
     */
    public Page signedIn(String account, String language) {
        var page = visitor(language);
        page.navigate(address("/signin"));
        signIn(page, account);
        return page;
    }

    /** A page of a person who is signed in, the same one for the whole test. */
    public Page page(String account) {
        return pages.computeIfAbsent(account, this::signedIn);
    }

    /** Types name, password and, where asked, the code into Keycloak's pages, which ask for one after the other. */
    public void signIn(Page page, String account) {
        page.locator("#username").fill(account);
        if (page.locator("#password").count() == 0 || !page.locator("#password").isVisible()) {
            page.locator("#kc-login").click();
        }
        page.locator("#password").fill(PASSWORD);
        page.locator("#kc-login").click();
        page.waitForCondition(() -> isBack(page) || page.locator("#otp").isVisible());
        if (!isBack(page)) {
            page.locator("#otp").fill(portal.code(account));
            page.locator("#kc-login").click();
        }
        page.waitForURL(address -> address.startsWith(portal.url()));
    }

    private boolean isBack(Page page) {
        return page.url().startsWith(portal.url());
    }

    /**
     * Waits for the newest mail to an address that the development portal caught.
     *
     * @return with {@code to}, {@code subject} and {@code text}
     */
    public JsonObject mailTo(Page page, String address) {
        return mailTo(page, address, mail -> true);
    }

    /** The same, of those that fit. */
    JsonObject mailTo(Page page, String address, Predicate<JsonObject> fitting) {
        var found = new AtomicReference<JsonObject>();
        page.waitForCondition(() -> {
            mailsTo(address).stream().filter(fitting).findFirst().ifPresent(found::set);
            return found.get() != null;
        });
        return found.get();
    }

    /** What was caught for an address until now, newest first. */
    List<JsonObject> mailsTo(String address) {
        return portal.mails().getValuesAs(JsonObject.class).stream()
                .filter(mail -> mail.getJsonArray("to").contains(Json.createValue(address)))
                .toList();
    }

    void keepPictures(Path folder, String test) {
        var number = 1;
        for (var context : contexts) {
            for (var page : context.pages()) {
                page.screenshot(new ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(folder.resolve(test + "-" + number++ + ".png")));
            }
        }
    }

    void close() {
        contexts.forEach(BrowserContext::close);
    }
}
