package org.twinhall.domain.discussion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.twinhall.domain.drafting.AgreementDrafting;
import org.twinhall.domain.drafting.Draft;
import org.twinhall.domain.drafting.DraftState;
import org.twinhall.domain.drafting.Drafts;
import org.twinhall.domain.drafting.Wording;
import org.twinhall.domain.government.Governments;
import org.twinhall.domain.history.History;
import org.twinhall.domain.history.HistoryEntry.Happening;
import org.twinhall.domain.notice.PostOffice;
import org.twinhall.domain.people.CurrentSeat;
import org.twinhall.domain.people.Person;
import org.twinhall.domain.people.Persons;
import org.twinhall.domain.people.RecordRights;
import org.twinhall.domain.people.Role;
import org.twinhall.domain.shared.DeedRefused;
import org.twinhall.domain.shared.InvalidInput;
import org.twinhall.domain.shared.NoSuchRecord;
import org.twinhall.domain.shared.StaleRevision;
import org.twinhall.domain.staff.PortalAddress;

/**
 * The parties of a draft talk about it beside the text, clause by clause. An authority with which the text is filed reads none of it. That
 * something was said stands in the draft's history; what was said does not, since the history is read by others and outlives it.
 */
@ApplicationScoped
@Transactional
public class Discussing {
    /** More than anybody has to say in a day; a robot in a seat could otherwise send mail without end. */
    private static final int MOST_CALLS_A_DAY = 100;

    private static final Duration A_DAY = Duration.ofDays(1);

    private static final Role[] SPEAKS = {Role.EDITOR, Role.SIGNATORY, Role.GOVERNMENT_ADMINISTRATOR};

    @Inject
    CurrentSeat seat;

    @Inject
    Persons persons;

    @Inject
    RecordRights rights;

    @Inject
    AgreementDrafting drafting;

    @Inject
    Drafts drafts;

    @Inject
    Governments governments;

    @Inject
    Comments comments;

    @Inject
    PostOffice postOffice;

    @Inject
    PortalAddress portal;

    @Inject
    History history;

    /**
     * What was said about a draft, oldest first.
     *
     * @throws NoSuchRecord if the seat's government is none of its parties
     */
    public List<Comment> on(UUID draftId) {
        return comments.of(draft(draftId).id());
    }

    /**
     * The draft that is talked about.
     *
     * @throws NoSuchRecord if the seat's government is none of its parties
     */
    public Draft draft(UUID draftId) {
        var draft = drafting.draft(draftId);
        if (rights.onlyReviews(draftId)) {
            throw new NoSuchRecord("draft");
        }
        return draft;
    }

    /** Whether the seat may say something now. */
    public boolean maySpeak(UUID draftId) {
        return draft(draftId).state() != DraftState.SIGNED && seat.required().hasAny(SPEAKS);
    }

    /** Of the comments on a draft those that the seat may take back: its person's own, as long as nobody has answered. */
    public Set<UUID> mayTakeBack(UUID draftId, List<Comment> all) {
        if (!maySpeak(draftId)) {
            return Set.of();
        }
        var lastOfThread = new HashMap<UUID, Comment>();
        all.forEach(comment -> lastOfThread.put(comment.threadId(), comment));
        var person = persons.known();
        return lastOfThread.values().stream()
                .filter(comment -> isOwn(comment, person) && !comment.isTaken())
                .map(Comment::id)
                .collect(Collectors.toSet());
    }

    /**
     * How many threads about each clause of a draft are not done with; those about the text as a whole under empty.
     *
     * @throws NoSuchRecord if the seat's government is none of its parties
     */
    public Map<Optional<UUID>, Long> openThreads(UUID draftId) {
        return comments.openThreads(draft(draftId).id());
    }

    /**
     * Those other than oneself who did something on the draft, each for the government for which they did it last.
     *
     * @throws DeedRefused if the seat may say nothing
     */
    List<Colleague> atWork(UUID draftId) {
        var draft = draft(draftId);
        seat.requireAny(SPEAKS);
        var own = seat.required().personId();
        var found = new LinkedHashMap<UUID, Colleague>();
        for (var entry : history.of(draft.id())) {
            var account = entry.person().subject().filter(subject -> !subject.equals(own));
            var government = draft.parties().stream()
                    .filter(party -> party.id().equals(entry.governmentId()))
                    .findFirst();
            if (account.isPresent() && government.isPresent()) {
                found.put(entry.person().id(), Colleague.known(draft.id(), entry.person(), government.get()));
            }
        }
        return List.copyOf(found.values());
    }

    /**
     * Says something.
     *
     * @param said   what
     * @param called whose attention it calls for, with where a letter reaches them
     * @throws DeedRefused of reason {@code settled} if the thread is done with; of {@code too-many-calls}
     */
    Comment write(UUID draftId, NewComment said, Collection<Called> called) {
        var draft = toSpeak(draftId);
        var suggestion = suggestion(draft, said);
        var thread = said.threadId() == null ? null : thread(draftId, said.threadId());
        if (thread != null && thread.settledAt().isPresent()) {
            throw new DeedRefused("settled");
        }
        var person = persons.present();
        var now = Instant.now();
        if (!called.isEmpty() && comments.countCalls(person, now.minus(A_DAY)) + called.size() > MOST_CALLS_A_DAY) {
            throw new DeedRefused("too-many-calls", Integer.toString(MOST_CALLS_A_DAY));
        }
        var by = governments.find(seat.required().governmentId()).orElseThrow();
        var comment =
                new Comment(draftId, said, suggestion, thread, person, by, thread == null ? now : after(thread, now));
        comments.add(comment);
        var deed = suggestion == null
                ? new Happening("comment-written", about(draft, comment), null, null)
                : new Happening("words-suggested", about(draft, comment) + " " + suggestion.language(), null, null);
        history.record(draft.id(), deed);
        for (var each : called) {
            var colleague = each.colleague();
            comments.call(
                    comment,
                    colleague.pseudonym().orElseGet(() -> persons.pseudonym(colleague.personId(), colleague.name())));
            each.account()
                    .ifPresent(account -> postOffice.post(
                            CommentWords.letter(account, colleague.government(), comment, draft, portal.address())));
        }
        return comment;
    }

    /** Null if it suggests nothing. */
    private static Suggestion suggestion(Draft draft, NewComment said) {
        if (said.threadId() != null || said.clauseId() == null) {
            return null;
        }
        var clause = draft.findClause(said.clauseId()).orElseThrow(() -> new InvalidInput("clause", "no-such-clause"));
        if (said.suggested() == null) {
            return null;
        }
        var language = said.suggested().language();
        if (!draft.languages().contains(language)) {
            throw new InvalidInput("language", "not-of-the-text");
        }
        var was = clause.wording(language).map(Wording::whole).orElse("");
        if (said.suggested().wording().whole().equals(was)) {
            throw new InvalidInput("wording", "same-words");
        }
        return new Suggestion(language, said.suggested().wording(), was);
    }

    /**
     * Takes the words over that a comment suggests: they are the clause's then, and the thread is done with.
     *
     * @param seen the clause's revision with which they were compared
     * @throws NoSuchRecord if there is no such comment, it suggests nothing, or its clause was taken out
     * @throws DeedRefused  of reason {@code suggestion-taken} if somebody took them over before, {@code settled} if the thread is done with,
     *     or {@code suggestion-overtaken} if another language of the clause was reworded since: whoever suggested did not know it
     * @throws org.twinhall.domain.shared.StaleRevision if the clause was reworded since
     */
    public Comment takeOver(UUID draftId, UUID commentId, long seen) {
        var draft = toSpeak(draftId);
        seat.requireAny(Role.EDITOR);
        var comment = comment(draftId, commentId);
        var suggestion = comment.suggestion().orElseThrow(() -> new NoSuchRecord("suggestion"));
        if (comment.isTaken()) {
            throw new DeedRefused("suggestion-taken");
        }
        if (comment.settledAt().isPresent()) {
            throw new DeedRefused("settled");
        }
        var clause = draft.clause(comment.clauseId().orElseThrow());
        if (comment.isOvertaken(clause)) {
            throw new DeedRefused("suggestion-overtaken");
        }
        StaleRevision.unless(seen, clause.revision());
        drafting.reword(draftId, clause.id(), suggestion.language(), suggestion.wording(), null, seen);
        comment.take();
        comment.settle(persons.present(), Instant.now());
        history.record(
                draftId,
                new Happening("suggestion-taken", about(draft, comment) + " " + suggestion.language(), null, null));
        return comment;
    }

    /** An answer is later than what it answers, whatever the clocks of two machines say. */
    private Instant after(Comment thread, Instant now) {
        var all = comments.thread(thread.id());
        var last = all.get(all.size() - 1).writtenAt();
        return now.isAfter(last) ? now : last.plus(1, ChronoUnit.MICROS);
    }

    /**
     * Takes a comment back.
     *
     * @throws NoSuchRecord if there is none
     * @throws DeedRefused  of reason {@code not-the-author}, or {@code answered} if somebody answered since, or took over what it suggests
     */
    public void takeBack(UUID draftId, UUID commentId) {
        var draft = toSpeak(draftId);
        var comment = comment(draftId, commentId);
        if (!isOwn(comment, persons.known())) {
            throw new DeedRefused("not-the-author");
        }
        var thread = comments.thread(comment.threadId());
        if (!thread.get(thread.size() - 1).equals(comment) || comment.isTaken()) {
            throw new DeedRefused("answered");
        }
        comments.remove(comment);
        history.record(draft.id(), new Happening("comment-taken-back", about(draft, comment), null, null));
    }

    /** Says that a thread is done with; saying it again changes nothing. */
    public Comment settle(UUID draftId, UUID commentId) {
        var draft = toSpeak(draftId);
        var thread = thread(draftId, commentId);
        if (thread.settledAt().isEmpty()) {
            thread.settle(persons.present(), Instant.now());
            history.record(draft.id(), new Happening("comment-settled", about(draft, thread), null, null));
        }
        return thread;
    }

    /** Says that a thread is not done with after all. */
    public Comment reopen(UUID draftId, UUID commentId) {
        var draft = toSpeak(draftId);
        var thread = thread(draftId, commentId);
        if (thread.settledAt().isPresent()) {
            thread.reopen();
            history.record(draft.id(), new Happening("comment-reopened", about(draft, thread), null, null));
        }
        return thread;
    }

    private boolean isOwn(Comment comment, Optional<Person> person) {
        return comment.government().id().equals(seat.required().governmentId())
                && person.filter(comment.author()::equals).isPresent();
    }

    private Comment thread(UUID draftId, UUID commentId) {
        var comment = comment(draftId, commentId);
        return comment.beginsThread() ? comment : comment(draftId, comment.threadId());
    }

    private Comment comment(UUID draftId, UUID id) {
        return comments.find(draftId, id).orElseThrow(() -> new NoSuchRecord("comment"));
    }

    /** One after the other, as the words themselves are changed: what is decided here stays true until it is written. */
    private Draft toSpeak(UUID draftId) {
        draft(draftId);
        seat.requireAny(SPEAKS);
        var draft = drafts.getToWrite(draftId);
        if (draft.state() == DraftState.SIGNED) {
            throw new DeedRefused("draft-signed");
        }
        return draft;
    }

    /** A clause is named by the number that it has now; one that was taken out has none any more. */
    private static String about(Draft draft, Comment comment) {
        if (comment.clauseId().isEmpty()) {
            return "text";
        }
        return comment.clauseId()
                .flatMap(draft::findClause)
                .map(clause -> Integer.toString(clause.number()))
                .orElse("gone");
    }
}
