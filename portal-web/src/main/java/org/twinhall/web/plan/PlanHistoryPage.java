package org.twinhall.web.plan;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.twinhall.domain.history.HistoryEntry;
import org.twinhall.domain.plan.CellName;
import org.twinhall.domain.plan.PlanReading;
import org.twinhall.domain.plan.PlanView;
import org.twinhall.domain.shared.NoSuchRecord;
import org.twinhall.web.page.Language;
import org.twinhall.web.page.Words;

/** What happened to a plan: who, when, for which government, and what stood there before and after; the latest first. */
@Named
@RequestScoped
public class PlanHistoryPage {
    @Inject
    PlanReading reading;

    @Inject
    Words words;

    @Inject
    Language language;

    private UUID id;
    private PlanView plan;
    private List<Entry> entries;

    /** Reads plan and history; not found if there is none, or it is none of the seat's. */
    public void load() {
        if (id == null) {
            throw new NoSuchRecord("plan");
        }
        plan = reading.view(id).calledIn(language.getLocale());
        Map<UUID, String> names =
                plan.sides().stream().collect(toMap(PlanView.Side::governmentId, PlanView.Side::name));
        var numbers = rowNumbers();
        entries = reading.history(id).stream()
                .map(entry -> entry(entry, names, numbers))
                .collect(toCollection(ArrayList::new));
        Collections.reverse(entries);
    }

    /** Rows are numbered as the page numbers them; one that was taken out has no number. */
    private Map<String, Integer> rowNumbers() {
        var numbers = new HashMap<String, Integer>();
        plan.rows().forEach(row -> numbers.put(row.id().toString(), numbers.size() + 1));
        return numbers;
    }

    private Entry entry(HistoryEntry entry, Map<UUID, String> names, Map<String, Integer> numbers) {
        var subject = entry.subject().orElse("").split("/", 2);
        var cell = subject.length == 2 ? CellName.of(subject[1], plan.sides().size()) : Optional.<CellName>empty();
        return new Entry(
                entry.number(),
                entry.happenedAt(),
                words.person(entry.person()),
                names.getOrDefault(entry.governmentId(), ""),
                entry.deed(),
                numbers.get(subject[0]),
                cell.map(name -> name.field().word()).orElse(null),
                cell.filter(name -> name.side() > 0)
                        .map(name -> plan.sides().get(name.side() - 1).name())
                        .orElse(null),
                entry.deed().equals("plan-cell-edited") ? entry.before().orElse("") : null,
                entry.deed().equals("plan-cell-edited") ? entry.after().orElse("") : null);
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public PlanView getPlan() {
        return plan;
    }

    /** The latest first. */
    public List<Entry> getEntries() {
        return entries;
    }

    /**
     * One thing that happened.
     *
     * @param deed   message key after {@code deed.}
     * @param row    number of the activity; null if it is about the whole, or about one that was taken out
     * @param field  message key after {@code field.}; null if it is not about a cell
     * @param side   whose cell; null if it is common to both
     * @param before what stood there; null if it is not about a cell
     * @param after  what stands there; null if it is not about a cell
     */
    public record Entry(
            int number,
            Instant at,
            String person,
            String government,
            String deed,
            Integer row,
            String field,
            String side,
            String before,
            String after) {}
}
