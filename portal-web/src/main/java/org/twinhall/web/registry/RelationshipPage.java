package org.twinhall.web.registry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.twinhall.domain.agreement.AgreementEntry;
import org.twinhall.domain.agreement.InForce;
import org.twinhall.domain.agreement.Relationship;
import org.twinhall.domain.registry.RegistryReading;
import org.twinhall.domain.registry.RegistryReading.RelationshipSheet;
import org.twinhall.domain.shared.CalendarDay;
import org.twinhall.domain.shared.EdtfDate;
import org.twinhall.domain.shared.InvalidInput;
import org.twinhall.domain.shared.NoSuchRecord;
import org.twinhall.web.page.Language;
import org.twinhall.web.problem.Problem.FieldProblem;
import org.twinhall.web.problem.Problems;
import org.twinhall.web.vitality.VitalityWords;

/** The tie of governments and the chain of its agreements. */
@Named
@RequestScoped
public class RelationshipPage {
    @Inject
    RegistryReading registry;

    @Inject
    RegistryWords words;

    @Inject
    VitalityWords vitality;

    @Inject
    Language language;

    private UUID id;
    private String on;
    private LocalDate day;
    private RelationshipSheet sheet;
    private Map<UUID, InForce> answers = Map.of();
    private List<FieldProblem> wrong = List.of();

    public void load() {
        if (id == null) {
            throw new NoSuchRecord("relationship");
        }
        sheet = registry.relationship(id);
        vitality.know(id, sheet.chain());
        try {
            day = CalendarDay.read("on", on);
        } catch (InvalidInput noDay) {
            wrong = Problems.of(noDay, language.getLocale()).violations();
        }
        if (day != null) {
            answers = sheet.chain().stream()
                    .collect(Collectors.toMap(AgreementEntry::id, agreement -> InForce.on(day, agreement)));
        }
    }

    /** What can be said of each agreement on the day that was asked for; empty if none was. */
    public Map<UUID, Standing> getStandings() {
        return answers.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> words.standing(entry.getValue())));
    }

    /** How many were in force on that day for certain. */
    public long getCertain() {
        return counted(InForce.Answer.YES);
    }

    /** Of how many the record leaves it open. */
    public long getOpen() {
        return counted(InForce.Answer.PERHAPS);
    }

    private long counted(InForce.Answer answer) {
        return answers.values().stream().filter(each -> each.answer() == answer).count();
    }

    /** The day that was asked for, as it was typed. */
    public String getOn() {
        return on;
    }

    public void setOn(String on) {
        this.on = on;
    }

    /** The same; null if none was asked for, or it is no day. */
    public LocalDate getDay() {
        return day;
    }

    /** What is wrong with what was typed. */
    public List<FieldProblem> getWrong() {
        return wrong;
    }

    public Relationship getTie() {
        return sheet.tie();
    }

    public List<? extends AgreementEntry> getChain() {
        return sheet.chain();
    }

    /** The latest agreement, whose status is that of the tie. */
    public AgreementEntry getLatest() {
        return sheet.chain().isEmpty() ? null : sheet.chain().get(sheet.chain().size() - 1);
    }

    /** Since when the tie is known; unknown if no agreement has a date. */
    public EdtfDate getSince() {
        return sheet.chain().isEmpty() ? EdtfDate.UNKNOWN : sheet.chain().get(0).signed();
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
