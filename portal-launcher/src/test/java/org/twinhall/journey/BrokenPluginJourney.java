package org.twinhall.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A portal of its own whose folder of plugins holds two for Mexico and a file that is no jar, and then one for Mexico of another plugin
 * language: it says so, nobody signs under Mexican law, and all the rest works. One long test, because a portal takes long to start.
 */
@Journey
class BrokenPluginJourney {
    private static final Path INSTALLATION = Path.of("..", "target", "twinhall");
    private static final Path SHIPPED = INSTALLATION.resolve("plugins");
    private static final String OURS = "/t/mx-san-nicolas";

    @TempDir
    Path plugins;

    @Test
    void nobodySignsUnderALawThatCannotBeAsked(Visit visit) throws IOException {
        put("country-mx.jar", "country-mx.jar");
        put("network-mercociudades.jar", "network-mercociudades.jar");
        Files.writeString(plugins.resolve("no-jar.jar"), "This is no jar.");
        var portal = Portal.start("journey-broken-data", Map.of("TWINHALL_PLUGINS", plugins.toString()));
        try {
            var here = visit.at(portal);
            var draft = Twinning.draft(here);
            put("country-mx.jar", "country-mx-again.jar");
            portal.restart();
            itSaysSo(here);
            theRestWorks(here);
            itIsRefused(here, draft.id());
            Files.delete(plugins.resolve("country-mx-again.jar"));
            OtherLanguage.jar(INSTALLATION, plugins.resolve("country-mx.jar"));
            portal.restart();
            itSaysThatTheLanguageIsAnother(here);
            itIsRefused(here, draft.id());
            Files.delete(plugins.resolve("country-mx.jar"));
            portal.restart();
            itSaysThatItIsMissed(here);
            itIsRefused(here, draft.id());
            put("country-mx.jar", "country-mx.jar");
            portal.restart();
            theLawIsAskedAgain(here, draft.id());
        } finally {
            portal.close();
        }
    }

    private void put(String shipped, String name) throws IOException {
        Files.copy(SHIPPED.resolve(shipped), plugins.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }

    private static void itSaysSo(Visit visit) {
        var reader = visit.visitor().request();
        assertThat(reader.get(visit.address("/health/ready")).status()).isEqualTo(200);
        assertThat(reader.get(visit.address("/health")).text()).contains("country-mx-again.jar", "no-jar.jar");
        var operator = visit.signedIn("operator.platform");
        operator.navigate(visit.address("/t/platform/admin/plugins"));
        assertThat(operator.locator("tr:has-text('no-jar.jar') .status")).hasText("broken");
        assertThat(operator.locator("tr:has(th:has-text('country-mx-again.jar'))"))
                .containsText("country-mx.jar");
        assertThat(operator.locator("tr:has-text('network-mercociudades.jar') .status"))
                .hasText("in use");
    }

    private static void itSaysThatTheLanguageIsAnother(Visit visit) {
        var reader = visit.visitor().request();
        assertThat(reader.get(visit.address("/health/ready")).status()).isEqualTo(200);
        assertThat(reader.get(visit.address("/health")).text()).contains("country-mx.jar");
        var operator = visit.signedIn("operator.platform");
        operator.navigate(visit.address("/t/platform/admin/plugins"));
        var row = operator.locator("tr:has-text('country-mx.jar')");
        assertThat(row.locator(".status")).hasText("broken");
        assertThat(row).containsText("another version of the plugin language");
    }

    private static void itSaysThatItIsMissed(Visit visit) {
        var health = visit.visitor().request().get(visit.address("/health"));
        assertThat(health.text()).contains("country MX", "plugin.gone");
        assertThat(visit.visitor().request().get(visit.address("/health/ready")).status())
                .isEqualTo(200);
        var operator = visit.signedIn("operator.platform");
        operator.navigate(visit.address("/t/platform/admin/plugins"));
        assertThat(operator.locator("div.notice.tone-bad")).containsText("country Mexico: switched on for");
    }

    private static void theRestWorks(Visit visit) {
        var reader = visit.visitor();
        reader.navigate(visit.address("/registry?q=Seoul"));
        assertThat(reader.locator("main a[href*='agreement?id']").first()).isVisible();
        reader.navigate(visit.address("/calls"));
        assertThat(reader.locator(".calls a").first()).isVisible();
    }

    private static void itIsRefused(Visit visit, String draft) {
        var answer = sign(visit, draft);
        assertThat(answer.status()).as(answer.text()).isEqualTo(403);
        assertThat(answer.text()).contains("/problems/not-ready-to-sign");
        var signatory = visit.signedIn("signatory.sannicolas");
        signatory.navigate(visit.address(OURS + "/filing/signature?id=" + draft));
        assertThat(signatory.locator("[id='signature:sign']")).hasCount(0);
        assertThat(signatory.locator("div.notice.tone-warn")).containsText("cannot be asked now");
        signatory.navigate(visit.address(OURS + "/drafts/draft?id=" + draft));
        assertThat(signatory.locator(".tasks")).containsText("Rules cannot be asked");
    }

    private static void theLawIsAskedAgain(Visit visit, String draft) {
        var signatory = visit.signedIn("signatory.sannicolas");
        signatory.navigate(visit.address(OURS + "/drafts/draft?id=" + draft));
        assertThat(signatory.locator(".tasks")).not().containsText("Rules cannot be asked");
        assertThat(signatory.locator("#duty-mx-art7-notice")).isVisible();
        assertThat(sign(visit, draft).status()).isEqualTo(403);
    }

    private static APIResponse sign(Visit visit, String draft) {
        return visit.visitor()
                .request()
                .post(
                        visit.address("/api/v1" + OURS + "/drafts/" + draft + "/signature"),
                        RequestOptions.create()
                                .setHeader("Authorization", "Bearer " + visit.token("signatory.sannicolas"))
                                .setData(Twinning.signature()));
    }
}
