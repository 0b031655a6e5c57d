package org.twinhall.web.discussion;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.twinhall.domain.discussion.Calling;
import org.twinhall.domain.discussion.Comment;
import org.twinhall.domain.discussion.Discussing;
import org.twinhall.domain.discussion.NewComment;
import org.twinhall.domain.discussion.NewComment.Suggested;
import org.twinhall.domain.drafting.AgreementDrafting;
import org.twinhall.domain.drafting.Clause;
import org.twinhall.domain.drafting.Draft;
import org.twinhall.domain.drafting.Pen;
import org.twinhall.domain.drafting.Wording;
import org.twinhall.domain.shared.AccountsAway;
import org.twinhall.domain.shared.DeedRefused;
import org.twinhall.domain.shared.NoSuchRecord;
import org.twinhall.domain.shared.StaleRevision;
import org.twinhall.web.drafting.DraftWords;
import org.twinhall.web.page.KeptForms;
import org.twinhall.web.page.Language;
import org.twinhall.web.page.Plate;

/** What was said about a draft, clause by clause, and the form to say more. */
@Named
@ViewScoped
public class CommentsPage implements Serializable {
    private static final long serialVersionUID = 1L;
    /** Reasons that somebody else brought about since the page was read. */
    private static final Set<String> MEANWHILE =
            Set.of("answered", "settled", "suggestion-taken", "suggestion-overtaken", "draft-signed");

    @Inject
    Discussing discussing;

    @Inject
    Calling calling;

    @Inject
    AgreementDrafting drafting;

    @Inject
    DraftWords drafts;

    @Inject
    TalkWords talk;

    @Inject
    Language language;

    @Inject
    KeptForms kept;

    private UUID id;
    private UUID about;
    private UUID answered;
    private String title;
    private List<Plate> parties;
    private List<ClauseChoice> clauses;
    private List<Subject> subjects;
    private boolean speaking;
    private List<PersonChoice> people = List.of();
    private boolean peopleUnknown;
    private String words;
    private String suggestedIn;
    private String heading;
    private String wording;
    private List<String> to = new ArrayList<>();

    /** Not found if the seat's government is none of the parties. */
    public void load() {
        if (id == null) {
            throw new NoSuchRecord("draft");
        }
        read();
        if (speaking) {
            readPeople();
        }
    }

    private void read() {
        var draft = discussing.draft(id);
        title = draft.title(language.getTag());
        parties = drafts.plates(draft.parties());
        clauses = draft.clauses().stream().map(clause -> clause(draft, clause)).toList();
        speaking = discussing.maySpeak(id);
        var penHeld = drafting.pen(id) == Pen.HELD;
        if (suggesting() && heading == null) {
            suggestFrom(draft);
        }
        var all = discussing.on(id);
        var mayTakeBack = discussing.mayTakeBack(id, all);
        subjects = subjects(all.stream()
                .filter(Comment::beginsThread)
                .map(first -> TalkThread.of(
                        first, all, mayTakeBack, Proposal.of(first, draft, penHeld), language.getLocale()))
                .toList());
        if (answered != null && thread() == null) {
            answered = null;
        }
    }

    /** Whoever suggests begins with what the clause says. */
    private void suggestFrom(Draft draft) {
        var now = draft.clause(about).wording(suggestedIn).orElseThrow(() -> new NoSuchRecord("language version"));
        heading = now.heading();
        wording = now.text();
    }

    private boolean suggesting() {
        return speaking && about != null && suggestedIn != null && answered == null;
    }

    private ClauseChoice clause(Draft draft, Clause clause) {
        var heading = clause.wording(language.getTag())
                .or(() -> clause.wording(draft.languages().get(0)))
                .orElseThrow()
                .heading();
        return new ClauseChoice(clause.id(), clause.number(), heading);
    }

    /** The text as a whole, then the clauses in their order, then those that were taken out. */
    private List<Subject> subjects(List<TalkThread> threads) {
        var found = new ArrayList<Subject>();
        add(found, talk.say("about.text"), null, threads.stream().filter(thread -> thread.clause() == null));
        for (var clause : clauses) {
            add(
                    found,
                    talk.say("about.clause", clause.number(), clause.heading()),
                    clause.number(),
                    threads.stream().filter(thread -> clause.id().equals(thread.clause())));
        }
        add(
                found,
                talk.say("about.gone"),
                null,
                threads.stream()
                        .filter(thread -> thread.clause() != null
                                && clauses.stream()
                                        .noneMatch(clause -> clause.id().equals(thread.clause()))));
        return found;
    }

    private static void add(List<Subject> found, String heading, Integer number, Stream<TalkThread> threads) {
        var all = threads.toList();
        if (!all.isEmpty()) {
            found.add(new Subject(
                    heading,
                    number,
                    all.stream().filter(thread -> !thread.isSettled()).toList(),
                    all.stream().filter(TalkThread::isSettled).toList()));
        }
    }

    private void readPeople() {
        try {
            people = calling.reachable(id).stream()
                    .map(each -> new PersonChoice(
                            each.key(),
                            talk.say("person", each.name(), each.government().name())))
                    .toList();
            peopleUnknown = false;
        } catch (AccountsAway away) {
            // What is to be said can be said all the same.
            people = List.of();
            peopleUnknown = true;
        }
    }

    /** Says it, and leads to where it stands; if what it answers was taken back meanwhile, it can be said as a comment of its own. */
    public void write() {
        tryTo(() -> {
            var comment = calling.write(id, said(), to);
            kept.saved();
            onward("comment-" + comment.id(), to.isEmpty() ? "written" : "written.called");
        });
    }

    private NewComment said() {
        if (answered != null) {
            return NewComment.plain(null, answered, words);
        }
        return new NewComment(
                about, null, words, suggesting() ? new Suggested(suggestedIn, new Wording(heading, wording)) : null);
    }

    /** Takes the words over that a thread suggests, if the clause still says what was shown. */
    public void takeOver(TalkThread thread) {
        tryTo(() -> {
            discussing.takeOver(id, thread.id(), thread.proposal().revision());
            onward("comment-" + thread.id(), "taken-over");
        });
    }

    public void takeBack(UUID comment) {
        tryTo(() -> {
            discussing.takeBack(id, comment);
            onward("comments", "taken-back");
        });
    }

    public void settle(UUID thread) {
        tryTo(() -> {
            discussing.settle(id, thread);
            onward("comments", "settled");
        });
    }

    public void reopen(UUID thread) {
        tryTo(() -> {
            discussing.reopen(id, thread);
            onward("comments", "reopened");
        });
    }

    /** Somebody may have answered, or taken it back, since this page was read. */
    private void tryTo(Runnable deed) {
        try {
            deed.run();
        } catch (DeedRefused refused) {
            // Any other refusal is told as what it is.
            if (!MEANWHILE.contains(refused.reason())) {
                throw refused;
            }
            changedSince();
        } catch (NoSuchRecord | StaleRevision changed) {
            changedSince();
        }
    }

    private void changedSince() {
        tell(FacesMessage.SEVERITY_ERROR, "changed-since");
        read();
    }

    private void onward(String place, String key) {
        tell(FacesMessage.SEVERITY_INFO, key);
        var outside = FacesContext.getCurrentInstance().getExternalContext();
        outside.getFlash().setKeepMessages(true);
        try {
            outside.redirect(drafts.getRoom() + "/comments?id=" + id + "#" + place);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private void tell(FacesMessage.Severity severity, String key) {
        var said = talk.say("said." + key);
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, said, said));
    }

    /** The thread that is being answered; null if a new one is begun. */
    public TalkThread getThread() {
        return thread();
    }

    private TalkThread thread() {
        return answered == null
                ? null
                : subjects.stream()
                        .flatMap(subject -> subject.open().stream())
                        .filter(thread -> thread.id().equals(answered))
                        .findFirst()
                        .orElse(null);
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    /** The clause that is commented on; null for the text as a whole. */
    public UUID getAbout() {
        return about;
    }

    public void setAbout(UUID about) {
        this.about = about;
    }

    /** The thread that is being answered; null if a new one is begun. */
    public UUID getAnswered() {
        return answered;
    }

    public void setAnswered(UUID answered) {
        this.answered = answered;
    }

    public String getTitle() {
        return title;
    }

    public List<Plate> getParties() {
        return parties;
    }

    public List<ClauseChoice> getClauses() {
        return clauses;
    }

    public List<Subject> getSubjects() {
        return subjects;
    }

    /** Whether the seat may say something now. */
    public boolean isSpeaking() {
        return speaking;
    }

    /** Those whose attention can be called for. */
    public List<PersonChoice> getPeople() {
        return people;
    }

    /** Whether it cannot be known at present who could be called. */
    public boolean isPeopleUnknown() {
        return peopleUnknown;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    /** The language for which other words are suggested; null if the comment only says something. */
    public String getSuggestedIn() {
        return suggesting() ? suggestedIn : null;
    }

    public void setSuggestedIn(String suggestedIn) {
        this.suggestedIn = suggestedIn;
    }

    /** The number of the clause that the comment is about; null for the text as a whole. */
    public Integer getAboutNumber() {
        return clauses.stream()
                .filter(clause -> clause.id().equals(about))
                .map(ClauseChoice::number)
                .findFirst()
                .orElse(null);
    }

    /** The heading that is suggested. */
    public String getHeading() {
        return heading;
    }

    public void setHeading(String heading) {
        this.heading = heading;
    }

    /** The words that are suggested. */
    public String getWording() {
        return wording;
    }

    public void setWording(String wording) {
        this.wording = wording;
    }

    public List<String> getTo() {
        return to;
    }

    public void setTo(List<String> to) {
        this.to = Objects.requireNonNullElseGet(to, ArrayList::new);
    }

    /** A clause to choose. */
    public record ClauseChoice(UUID id, int number, String heading) implements Serializable {}

    /** Somebody to choose. */
    public record PersonChoice(String key, String name) implements Serializable {}

    /**
     * What threads are about.
     *
     * @param number of the clause; null for the text as a whole, and for clauses that were taken out
     */
    public record Subject(String heading, Integer number, List<TalkThread> open, List<TalkThread> settled)
            implements Serializable {}
}
