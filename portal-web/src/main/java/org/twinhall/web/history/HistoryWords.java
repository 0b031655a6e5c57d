package org.twinhall.web.history;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.twinhall.domain.government.Government;
import org.twinhall.domain.government.Governments;
import org.twinhall.domain.history.HistoryEntry;
import org.twinhall.web.page.Texts;

/** Puts entries of a history into the reader's words. */
@ApplicationScoped
public class HistoryWords {
    @Inject
    Governments governments;

    /** The entries, the latest first. */
    public List<HistoryLine> lines(List<HistoryEntry> entries, Locale language) {
        var ids = entries.stream().map(HistoryEntry::governmentId).distinct().toList();
        Map<UUID, Government> known = governments.all(ids).stream().collect(toMap(Government::id, found -> found));
        var lines = new ArrayList<HistoryLine>();
        entries.forEach(
                entry -> lines.add(line(entry, Optional.ofNullable(known.get(entry.governmentId())), language)));
        Collections.reverse(lines);
        return lines;
    }

    private static HistoryLine line(HistoryEntry entry, Optional<Government> government, Locale language) {
        var words = new EntryWords(entry, language);
        return new HistoryLine(
                entry.number(),
                entry.happenedAt(),
                government.map(Government::zone).orElse((ZoneId) ZoneOffset.UTC),
                entry.personName(),
                government.map(Government::name).orElse(""),
                deed(entry.deed(), language),
                words.subject(),
                words.before(),
                words.after(),
                entry.hash());
    }

    /** The deed in words. A test holds that every deed of the portal has some. */
    public static String deed(String deed, Locale language) {
        var words = Texts.of("history", language);
        var key = "deed." + deed;
        return words.containsKey(key) ? words.getString(key) : deed;
    }
}
