package org.twinhall.launcher;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Prints a bearer token of a demonstration account, for use with the API. */
final class TokenCommand {
    private static final String REALM_PATH = "/realms/twinhall";

    private final Settings settings;

    TokenCommand(Settings settings) {
        this.settings = settings;
    }

    int run(List<String> words) {
        if (settings.profile() != Profile.DEVELOPMENT) {
            throw new Refusal("Tokens for passwords are given in the development profile only.");
        }
        if (words.size() != 1) throw new Refusal("Say for whom: ./twinhall token ACCOUNT.");
        System.out.println(token(words.get(0)));
        return 0;
    }

    /** A token of that demonstration account. */
    String token(String name) {
        if (settings.profile() != Profile.DEVELOPMENT) {
            throw new Refusal("Tokens for passwords are given in the development profile only; set TWINHALL_TOKEN.");
        }
        return new KeycloakAdministration(address())
                .token("twinhall", form(Realm.of(settings).account(name)));
    }

    private static Map<String, String> form(Realm.Account account) {
        var form = new HashMap<>(Map.of(
                "grant_type", "password",
                "client_id", "twinhall-api",
                "username", account.username(),
                "password", account.password(),
                "scope", "openid organization:*"));
        account.totp().ifPresent(totp -> form.put("totp", totp.code(Instant.now())));
        return form;
    }

    private String address() {
        if (settings.keycloak().isPresent())
            return settings.keycloak().get().issuer().replace(REALM_PATH, "");
        var folder = new DataFolder(settings.data());
        if (new PidFile(folder.run(), Keycloak.NAME).alive().isEmpty()) {
            throw new Refusal(
                    "Twinhall does not run with the data in " + settings.data() + "; ./twinhall start starts it.");
        }
        return "http://localhost:" + new Ports(folder.ports()).known(Keycloak.NAME);
    }
}
