package org.twinhall.web.history;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.twinhall.domain.government.Government;
import org.twinhall.domain.government.Governments;
import org.twinhall.domain.history.Account;
import org.twinhall.domain.history.HistoryEntry;
import org.twinhall.domain.law.Countries;
import org.twinhall.domain.people.Persons;
import org.twinhall.web.page.PersonWords;
import org.twinhall.web.page.Texts;

/** Puts entries of a history into the reader's words. */
@ApplicationScoped
public class HistoryWords {
    @Inject
    Governments governments;

    @Inject
    Persons persons;

    @Inject
    Countries countries;

    /** The entries, the latest first. */
    public List<HistoryLine> lines(Account account, Locale language) {
        var entries = account.entries();
        var ids = entries.stream()
                .flatMap(entry -> Stream.concat(Stream.of(entry.governmentId()), EntryWords.named(entry).stream()))
                .distinct()
                .toList();
        Map<UUID, Government> known = governments.all(ids).stream().collect(toMap(Government::id, found -> found));
        var lines = new ArrayList<HistoryLine>();
        entries.forEach(entry -> lines.add(line(account, entry, known, language)));
        Collections.reverse(lines);
        return lines;
    }

    private HistoryLine line(Account account, HistoryEntry entry, Map<UUID, Government> known, Locale language) {
        var government = Optional.ofNullable(known.get(entry.governmentId()));
        var words = new EntryWords(
                entry, language, known, persons::find, subject -> new LawNames(countries, language, subject));
        return new HistoryLine(
                entry.number(),
                entry.happenedAt(),
                government.map(Government::zone).orElse((ZoneId) ZoneOffset.UTC),
                PersonWords.kept(account.name(entry), language),
                government.map(Government::name).orElse(""),
                roles(entry, language),
                account.address(entry).orElse(null),
                deed(entry.deed(), language),
                words.subject(),
                words.before(),
                words.after(),
                entry.hash());
    }

    private static String roles(HistoryEntry entry, Locale language) {
        var texts = Texts.of("page", language);
        return entry.roles().isEmpty()
                ? null
                : Arrays.stream(entry.roles().split(","))
                        .map(role -> texts.containsKey("role." + role) ? texts.getString("role." + role) : role)
                        .collect(joining(", "));
    }

    /** The deed in words. A test holds that every deed of the portal has some. */
    public static String deed(String deed, Locale language) {
        var words = Texts.of("history", language);
        var key = "deed." + deed;
        return words.containsKey(key) ? words.getString(key) : deed;
    }
}
