package org.twinhall.launcher;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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
        var account = account(words.get(0));
        System.out.println(new KeycloakAdministration(address())
                .token(
                        "twinhall",
                        Map.of(
                                "grant_type", "password",
                                "client_id", "twinhall-api",
                                "username", account.username(),
                                "password", account.password(),
                                "scope", "openid organization:*")));
        return 0;
    }

    private Realm.Account account(String username) {
        var accounts = Realm.of(settings).accounts();
        return accounts.stream()
                .filter(account -> account.username().equals(username))
                .findFirst()
                .orElseThrow(() -> new Refusal("There is no demonstration account \"" + username + "\"; there are "
                        + accounts.stream().map(Realm.Account::username).collect(Collectors.joining(", ")) + "."));
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
