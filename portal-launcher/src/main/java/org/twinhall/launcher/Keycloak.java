package org.twinhall.launcher;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Our own Keycloak: where it listens, what it is told at start. */
final class Keycloak {
    static final String NAME = "keycloak";
    static final Pattern HOPELESS = Pattern.compile("Failed to start server in");
    static final String ADMINISTRATOR = "admin";

    private final Settings settings;
    private final DataFolder folder;
    private final Secrets secrets;
    private final int port;
    private final int managementPort;
    private final Optional<Mail> mail;

    Keycloak(Settings settings, DataFolder folder, Secrets secrets, int port, int managementPort, Optional<Mail> mail) {
        this.settings = settings;
        this.folder = folder;
        this.secrets = secrets;
        this.port = port;
        this.managementPort = managementPort;
        this.mail = mail;
    }

    Child start(Path distribution, Java java, Database database) {
        var home = folder.keycloak();
        Folders.make(home.resolve("providers"));
        // Its packed copies of the theme outlive a change of the theme.
        Folders.remove(home.resolve("data/tmp"));
        Folders.link(home.resolve("lib"), distribution.resolve("lib"));
        Folders.copy(distribution.resolve("conf"), home.resolve("conf"));
        Folders.copy(settings.installation().resolve("keycloak/themes"), home.resolve("themes"));
        realm().write(home.resolve("data/import/twinhall-realm.json"));
        return Child.start(
                NAME,
                folder.log(NAME),
                home,
                environment(database),
                java.keycloak(distribution, home, options(), arguments()));
    }

    String issuer() {
        return address() + "/realms/twinhall";
    }

    String address() {
        return "http://localhost:" + port;
    }

    URI readiness() {
        return URI.create("http://127.0.0.1:" + managementPort + "/health/ready");
    }

    private Realm realm() {
        var realm = Realm.of(settings);
        return settings.profile() == Profile.PRODUCTION ? realm.forProduction() : realm;
    }

    private List<String> options() {
        var options = new ArrayList<>(List.of("-Xms64m", "-Xmx384m", "-XX:MaxMetaspaceSize=256m"));
        options.addAll(settings.profile() == Profile.DEVELOPMENT ? Java.QUICK_START : Java.LONG_RUN);
        return options;
    }

    private List<String> arguments() {
        return List.of(
                "start",
                "--optimized",
                "--import-realm",
                "--cache=local",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--http-management-port=" + managementPort,
                "--hostname=" + address(),
                // Its log of sign-ins names accounts and addresses.
                "--log-level=INFO,io.smallrye.health:WARN,org.keycloak.events:OFF",
                "--log-console-color=false");
    }

    /** Keycloak fills the realm file's placeholders from here; the administrator's name counts at the first start only. */
    private Map<String, String> environment(Database database) {
        var environment = new HashMap<String, String>();
        environment.put("KC_DB_URL", database.url());
        environment.put("KC_DB_USERNAME", database.user());
        environment.put("KC_DB_PASSWORD", database.password());
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", ADMINISTRATOR);
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.of("keycloak_admin"));
        environment.put("TWINHALL_PUBLIC_URL", settings.publicUrl());
        environment.put("TWINHALL_OIDC_CLIENT_SECRET", secrets.of("portal-web"));
        environment.put("TWINHALL_OIDC_ADMIN_CLIENT_SECRET", secrets.of("portal-admin"));
        environment.put("TWINHALL_MAIL", String.valueOf(mail.isPresent()));
        mail.ifPresent(known -> environment.putAll(known.environment()));
        // A script or a test asks for two tokens in one period; a real person has no need of that.
        environment.put("TWINHALL_OTP_REUSABLE", String.valueOf(settings.profile() == Profile.DEVELOPMENT));
        return environment;
    }

    /** What the portal must know of it. */
    Settings.OwnKeycloak forThePortal() {
        return new Settings.OwnKeycloak(issuer(), secrets.of("portal-web"), Optional.of(secrets.of("portal-admin")));
    }
}
