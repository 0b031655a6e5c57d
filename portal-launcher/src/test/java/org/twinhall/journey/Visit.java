package org.twinhall.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What one test does in the portal: as many persons as it needs, each with a browser window and cookies of their own.
 * A test takes it as a parameter; it is closed after the test, and pictures are kept when the test failed.
 */
public final class Visit {
    private static final String PASSWORD = "Twinhall-demo-1";
    /** A busy machine may need long for its first page. */
    private static final double LONGEST_MILLISECONDS = 60_000;

    private final Portal portal;
    private final Browser browser;
    private final List<BrowserContext> contexts = new ArrayList<>();

    Visit(Portal portal, Browser browser) {
        this.portal = portal;
        this.browser = browser;
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

    /** The folder of the portal's logs; empty for a portal that others started. */
    Optional<Path> logs() {
        return portal.logs();
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
        var page = visitor();
        page.navigate(address("/signin"));
        signIn(page, account);
        return page;
    }

    /** Types name and password into Keycloak's pages, which ask for one after the other. */
    public void signIn(Page page, String account) {
        page.locator("#username").fill(account);
        if (page.locator("#password").count() == 0 || !page.locator("#password").isVisible()) {
            page.locator("#kc-login").click();
        }
        page.locator("#password").fill(PASSWORD);
        page.locator("#kc-login").click();
        page.waitForURL(address -> address.startsWith(portal.url()));
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
