package org.twinhall.web.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinhall.domain.law.CountryLaw.RulesUnavailable;
import org.twinhall.spi.Text;
import org.twinhall.spi.plugin.CountryPlugin;
import org.twinhall.web.plugin.LoadedPlugin.Kind;
import org.twinhall.web.plugin.LoadedPlugin.State;
import org.twinhall.web.plugin.LoadedPlugin.Subject;

class PluginFolderTest {
    @TempDir
    Path folder;

    private JarMaker make;

    @BeforeEach
    void openTheWorkshop() {
        make = new JarMaker(folder);
    }

    @Test
    void usesASoundPlugin() {
        make.country("country-xa.jar", "country-xa", "XA");
        assertThat(only().state()).isEqualTo(State.LOADED);
    }

    @Test
    void usesANetworkToo() {
        make.network("network-demo.jar", "network-demo", "demo");
        assertThat(only().subject()).isEqualTo(new Subject(Kind.NETWORK, "demo"));
    }

    @Test
    void saysOfHalfADownloadThatItIsNoJar() {
        make.brokenJar("country-xa.jar");
        assertThat(only().reason()).contains("plugin.not-a-jar");
    }

    @Test
    void believesTheNameOfAJarThatCannotSpeak() {
        make.brokenJar("country-xa-1.0.0.jar");
        assertThat(only().subject()).isEqualTo(new Subject(Kind.COUNTRY, "XA"));
    }

    @Test
    void saysOfAJarWithoutPluginThatItHoldsNone() {
        make.emptyJar("country-xa.jar");
        assertThat(only().reason()).contains("plugin.no-plugin");
    }

    @Test
    void refusesAPluginOfAnotherLanguage() {
        make.country("country-xa.jar", "country-xa", "XA", 2, "");
        assertThat(only().reason()).contains("plugin.other-language");
    }

    @Test
    void saysOfAConstructorThatThrowsThatThePluginDoesNotStart() {
        make.country(
                "country-xa.jar", "country-xa", "XA", 1, "public Demo() { throw new RuntimeException(\"ouch\"); }");
        assertThat(only())
                .returns("plugin.cannot-start", plugin -> plugin.reason().orElseThrow())
                .returns("java.lang.RuntimeException: ouch", LoadedPlugin::detail);
    }

    @Test
    void saysOfAClassThatIsNotThereThatThePluginDoesNotStart() {
        make.jar("country-xa.jar", "package demo; public class Demo {}", Map.of());
        assertThat(only().reason()).contains("plugin.cannot-start");
    }

    @Test
    void refusesACountryThatIsNoCode() {
        make.country("country-xa.jar", "country-xa", "Mexico");
        assertThat(only().reason()).contains("plugin.no-subject");
    }

    @Test
    void usesNeitherOfTwoForOneCountry() {
        make.country("one.jar", "one", "XA");
        make.country("two.jar", "two", "XA");
        assertThat(all()).extracting(plugin -> plugin.reason().orElse("")).containsOnly("plugin.two-for-one");
    }

    @Test
    void usesNeitherOfTwoWithOneId() {
        make.country("one.jar", "same", "XA");
        make.country("two.jar", "same", "XB");
        assertThat(all()).extracting(plugin -> plugin.reason().orElse("")).containsOnly("plugin.two-with-one-id");
    }

    @Test
    void usesNeitherOfTwoForOneNetwork() {
        make.network("one.jar", "one", "demo");
        make.network("two.jar", "two", "demo");
        assertThat(all()).extracting(plugin -> plugin.reason().orElse("")).containsOnly("plugin.two-for-one");
    }

    @Test
    void doesNotUseASoundPluginBesideABrokenOneForTheSameCountry() {
        make.country("country-xa.jar", "country-xa", "XA");
        make.brokenJar("country-xa-2.jar");
        assertThat(all()).extracting(LoadedPlugin::state).containsOnly(State.BROKEN);
    }

    @Test
    void doesNotLetABrokenPluginHarmAnother() {
        make.brokenJar("country-xb.jar");
        make.country("country-xa.jar", "country-xa", "XA");
        assertThat(all()).extracting(LoadedPlugin::state).containsExactly(State.LOADED, State.BROKEN);
    }

    @Test
    void startsWithoutAFolder() {
        var nowhere = new PluginFolder(folder.resolve("nowhere"), getClass().getClassLoader());
        assertThat(nowhere.plugins())
                .extracting(plugin -> plugin.reason().orElse(""))
                .containsExactly("plugin.no-folder");
    }

    @Test
    void turnsWhatAPluginThrowsIntoOneRefusal() {
        make.country("country-xa.jar", "country-xa", "XA");
        assertThatExceptionOfType(RulesUnavailable.class)
                .isThrownBy(() -> country().rules().read(null, "1", LocalDate.EPOCH))
                .withCauseInstanceOf(IllegalStateException.class);
    }

    @Test
    void turnsARecursionWithoutEndIntoTheSameRefusal() {
        make.country(
                "country-xa.jar",
                "country-xa",
                "XA",
                1,
                "public List<AgreementTemplate> templates() { return templates(); }");
        assertThatExceptionOfType(RulesUnavailable.class)
                .isThrownBy(() -> country().templates());
    }

    @Test
    void takesANullForAFaultOfThePlugin() {
        make.country(
                "country-xa.jar", "country-xa", "XA", 1, "public List<AgreementTemplate> templates() { return null; }");
        assertThatExceptionOfType(RulesUnavailable.class)
                .isThrownBy(() -> country().templates());
    }

    @Test
    void shieldsWhatAPluginHandsOut() {
        make.country(
                "country-xa.jar",
                "country-xa",
                "XA",
                1,
                """
                public Optional<WorkingCalendar> calendar() {
                    return Optional.of((WorkingCalendar) java.lang.reflect.Proxy.newProxyInstance(
                        Demo.class.getClassLoader(), new Class<?>[] {WorkingCalendar.class},
                        (p, m, a) -> { throw new RuntimeException("no calendar today"); }));
                }
                """);
        assertThatExceptionOfType(RulesUnavailable.class)
                .isThrownBy(() -> country().calendar().orElseThrow().isWorkingDay(LocalDate.EPOCH));
    }

    @Test
    void hidesThePortalFromThePlugin() {
        make.country(
                "country-xa.jar",
                "country-xa",
                "XA",
                1,
                """
                public List<AgreementTemplate> templates() {
                    try { Class.forName("org.twinhall.web.plugin.Plugins"); } catch (ClassNotFoundException hidden) { return List.of(); }
                    throw new IllegalStateException("the portal is in sight");
                }
                """);
        assertThat(country().templates()).isEmpty();
    }

    @Test
    void speaksTheReadersLanguage() {
        assertThat(say("demo.hello", Locale.ENGLISH, "Bello")).isEqualTo("Hello Bello");
    }

    @Test
    void speaksThePluginsFirstLanguageToOthers() {
        assertThat(say("demo.hello", Locale.JAPANESE, "Bello")).isEqualTo("Hola Bello");
    }

    @Test
    void speaksThePluginsFirstLanguageWhereAWordIsMissing() {
        assertThat(say("demo.only", Locale.ENGLISH)).isEqualTo("Solo aquí");
    }

    @Test
    void saysTheKeyWhereThereAreNoWords() {
        assertThat(say("demo.none", Locale.ENGLISH)).isEqualTo("demo.none");
    }

    private String say(String key, Locale language, String... arguments) {
        make.country("country-xa.jar", "country-xa", "XA");
        return only().say(Text.of(key, arguments), language);
    }

    private CountryPlugin country() {
        return (CountryPlugin) only().plugin().orElseThrow();
    }

    private LoadedPlugin only() {
        var all = all();
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private List<LoadedPlugin> all() {
        return new PluginFolder(folder, getClass().getClassLoader()).plugins();
    }
}
