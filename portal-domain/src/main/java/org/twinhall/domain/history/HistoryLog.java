package org.twinhall.domain.history;

import java.util.stream.Collectors;
import org.twinhall.domain.history.Account.Head;
import org.twinhall.domain.people.PersonName;

/**
 * The history of a record as JSON lines: the same history gives the same bytes. {@code docs/history-log} describes it; a file
 * that was exported once must be verifiable for ever, so that nothing is changed here without a new version.
 */
final class HistoryLog {
    private HistoryLog() {}

    static String of(Account account) {
        var head = account.head();
        var first = new JsonLine()
                .with("format", "twinhall-history")
                .with("version", account.entries().stream().anyMatch(entry -> entry.form() > 2) ? 2 : 1)
                .with("record", account.recordId())
                .with("entries", head.map(Head::number).orElse(0))
                .with("head", head.map(Head::hash).orElse(HistoryEntry.BEGINNING));
        if (account.demonstration()) {
            first.with("demonstration", true);
        }
        return account.entries().stream()
                .map(entry -> line(account, entry))
                .collect(Collectors.joining("", first.toString(), ""));
    }

    private static String line(Account account, HistoryEntry entry) {
        var origin = account.origin(entry);
        var line = new JsonLine()
                .with("number", entry.number())
                .with("form", entry.form())
                .with("at", entry.hashedTime());
        if (entry.form() == 1) {
            line.with("personId", entry.formerPersonId()).with("personName", entry.formerPersonName());
        } else {
            line.with("person", entry.person().id());
        }
        if (entry.form() > 2) {
            line.with("who", entry.who().orElse(null));
        }
        line.with("government", entry.governmentId());
        if (entry.form() != 1) {
            line.with("roles", entry.roles()).with("origin", entry.origin().orElse(null));
        }
        line.with("deed", entry.deed())
                .with("subject", entry.subject().orElse(null))
                .with("before", entry.before().orElse(null))
                .with("after", entry.after().orElse(null))
                .with("previous", entry.previousHash())
                .with("hash", entry.hash());
        if (entry.form() == 2) {
            line.with("name", account.name(entry).orElse(null));
        } else if (entry.form() > 2) {
            var name = account.standingName(entry);
            line.with("name", name.map(PersonName::name).orElse(null))
                    .with("nameSalt", name.map(PersonName::salt).orElse(null));
        }
        if (entry.form() != 1) {
            line.with("salt", origin.map(Origin::salt).orElse(null))
                    .with("address", origin.map(Origin::address).orElse(null));
        }
        return line.toString();
    }
}
