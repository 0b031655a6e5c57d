package org.twinhall.launcher;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What the person set in the environment, checked. Every name is listed in the README under "Settings".
 *
 * @param installation the folder the build made ({@code target/twinhall})
 * @param data         where everything lives that must survive a stop
 * @param cache        what several data folders share: binaries of PostgreSQL, the built Keycloak
 * @param plugins      the folder of country and network jars
 * @param httpPort     where the portal answers on loopback
 * @param publicUrl    the address that readers type, without a slash at its end
 * @param profile      what the portal is started for
 * @param fullCompiler whether the portal is compiled as for production also in development: slower to start, faster afterwards
 * @param demo         whether demonstration records are loaded at start
 * @param database     a PostgreSQL of the operator's own, or empty: the embedded one
 * @param keycloak     a Keycloak of the operator's own, or empty: ours
 * @param mail         the operator's mail relay, or empty: a catcher in development, and no mail at all in production
 */
record Settings(
        Path installation,
        Path data,
        Path cache,
        Path plugins,
        int httpPort,
        String publicUrl,
        Profile profile,
        boolean fullCompiler,
        boolean demo,
        Optional<OwnDatabase> database,
        Optional<OwnKeycloak> keycloak,
        Optional<Mail> mail) {

    /** The operator's PostgreSQL: who runs the portal, who owns its schema, and where Keycloak may keep its data. */
    record OwnDatabase(Database portal, Database owner, Optional<Database> keycloak) {}

    /** The operator's Keycloak: the realm's address and the secret of the portal's client there. */
    record OwnKeycloak(String issuer, String clientSecret, Optional<String> adminClientSecret) {}

    /** @throws Refusal with the name of the setting that cannot be used, and why */
    static Settings from(Map<String, String> environment, Path installation) {
        var values = new Values(environment);
        var port = values.port("TWINHALL_HTTP_PORT", 8080);
        var profile = values.profile();
        var keycloak = values.keycloak();
        return new Settings(
                installation,
                values.folder("TWINHALL_DATA", Path.of(".twinhall")),
                values.folder("TWINHALL_CACHE", values.cacheOfThePerson()),
                values.folder("TWINHALL_PLUGINS", installation.resolve("plugins")),
                port,
                values.address("TWINHALL_PUBLIC_URL").orElse("http://localhost:" + port),
                profile,
                values.yesOrNo("TWINHALL_FULL_COMPILER", false),
                values.yesOrNo("TWINHALL_DEMO", profile == Profile.DEVELOPMENT),
                values.database(keycloak.isPresent()),
                keycloak,
                values.mail());
    }

    /** Whether mail goes to a catcher of ours. */
    boolean catchesMail() {
        return mail.isEmpty() && profile == Profile.DEVELOPMENT;
    }

    /** Reads single values; an empty variable counts as not set, as it is in most shells' habits. */
    private record Values(Map<String, String> environment) {

        Optional<String> text(String name) {
            return Optional.ofNullable(environment.get(name)).map(String::strip).filter(value -> !value.isEmpty());
        }

        String needed(String name, String because) {
            return text(name).orElseThrow(() -> new Refusal(name + " must be set too, because " + because + " is."));
        }

        int port(String name, int otherwise) {
            var value = text(name).orElse(String.valueOf(otherwise));
            if (!value.matches("[0-9]{1,5}") || Integer.parseInt(value) < 1 || Integer.parseInt(value) > 65535) {
                throw new Refusal(name + " must be a port from 1 to 65535, not \"" + value + "\".");
            }
            return Integer.parseInt(value);
        }

        Path folder(String name, Path otherwise) {
            return text(name).map(Path::of).orElse(otherwise).toAbsolutePath().normalize();
        }

        Path cacheOfThePerson() {
            return text("XDG_CACHE_HOME")
                    .map(Path::of)
                    .orElse(Path.of(System.getProperty("user.home"), ".cache"))
                    .resolve("twinhall");
        }

        Optional<String> address(String name) {
            var value = text(name);
            if (value.isPresent() && !value.get().matches("https?://[^/\\s]+(/\\S*[^/\\s])?")) {
                throw new Refusal(name + " must be an http or https address without a slash at its end, not \""
                        + value.get() + "\".");
            }
            return value;
        }

        boolean yesOrNo(String name, boolean otherwise) {
            var value = text(name).orElse(String.valueOf(otherwise));
            if (!value.equals("true") && !value.equals("false")) {
                throw new Refusal(name + " must be true or false, not \"" + value + "\".");
            }
            return value.equals("true");
        }

        Profile profile() {
            var word = text("TWINHALL_PROFILE").orElse(Profile.DEVELOPMENT.word());
            for (var profile : Profile.values()) {
                if (profile.word().equals(word)) return profile;
            }
            throw new Refusal("TWINHALL_PROFILE must be development or production, not \"" + word + "\".");
        }

        Optional<OwnDatabase> database(boolean ownKeycloak) {
            return text("TWINHALL_DB_URL").map(url -> {
                jdbc("TWINHALL_DB_URL", url);
                return new OwnDatabase(
                        login(url, "TWINHALL_DB_USER", "twinhall_app", "TWINHALL_DB_PASSWORD", "TWINHALL_DB_URL"),
                        login(
                                url,
                                "TWINHALL_DB_OWNER_USER",
                                "twinhall_owner",
                                "TWINHALL_DB_OWNER_PASSWORD",
                                "TWINHALL_DB_URL"),
                        ownKeycloak ? Optional.empty() : Optional.of(keycloakDatabase()));
            });
        }

        Database keycloakDatabase() {
            var url = needed("TWINHALL_KEYCLOAK_DB_URL", "TWINHALL_DB_URL");
            jdbc("TWINHALL_KEYCLOAK_DB_URL", url);
            return login(
                    url,
                    "TWINHALL_KEYCLOAK_DB_USER",
                    "twinhall_keycloak",
                    "TWINHALL_KEYCLOAK_DB_PASSWORD",
                    "TWINHALL_KEYCLOAK_DB_URL");
        }

        Database login(String url, String user, String otherwise, String password, String because) {
            return new Database(url, text(user).orElse(otherwise), needed(password, because));
        }

        void jdbc(String name, String url) {
            if (!url.startsWith("jdbc:postgresql://")) {
                throw new Refusal(name + " must begin with jdbc:postgresql://, but is \"" + url + "\".");
            }
        }

        Optional<Mail> mail() {
            var port = port("TWINHALL_SMTP_PORT", 25);
            return text("TWINHALL_SMTP_HOST")
                    .map(host -> new Mail(host, port, needed("TWINHALL_SMTP_FROM", "TWINHALL_SMTP_HOST")));
        }

        Optional<OwnKeycloak> keycloak() {
            return address("TWINHALL_OIDC_ISSUER")
                    .map(issuer -> new OwnKeycloak(
                            issuer,
                            needed("TWINHALL_OIDC_CLIENT_SECRET", "TWINHALL_OIDC_ISSUER"),
                            text("TWINHALL_OIDC_ADMIN_CLIENT_SECRET")));
        }
    }
}
