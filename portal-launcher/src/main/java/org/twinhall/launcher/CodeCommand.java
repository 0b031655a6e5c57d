package org.twinhall.launcher;

import java.time.Instant;
import java.util.List;

/** Prints what the authenticator of a demonstration account would show now, for whoever has none at hand. */
final class CodeCommand {
    private final Settings settings;

    CodeCommand(Settings settings) {
        this.settings = settings;
    }

    int run(List<String> words) {
        if (words.size() != 1) throw new Refusal("Say for whom: ./twinhall code ACCOUNT.");
        var account = Realm.of(settings).account(words.get(0));
        var totp = account.totp()
                .orElseThrow(() -> new Refusal(account.username() + " has no second factor; the password is enough."));
        System.out.println(totp.code(Instant.now()));
        return 0;
    }
}
