package org.twinhall.domain.discussion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.twinhall.domain.drafting.AgreementDrafting;
import org.twinhall.domain.drafting.Draft;
import org.twinhall.domain.drafting.DraftState;
import org.twinhall.domain.government.Government;
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
import org.twinhall.domain.staff.PortalAddress;

/**
 * The parties of a draft talk about it beside the text, clause by clause. An authority with which the text is filed reads none of it. That
 * something was said stands in the draft's history; what was said does not, since the history is read by others and outlives it.
 */
@ApplicationScoped
@Transactional
public class Discussing {
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

    /** Whether the seat may take that comment back: its author may, as long as nobody has answered. */
    public boolean mayTakeBack(Comment comment) {
        return isOwn(comment) && maySpeak(comment.draftId()) && !comments.isFollowed(comment);
    }

    /** Those other than oneself who did something on the draft, each for the government for which they did it last. */
    List<Colleague> atWork(UUID draftId) {
        var draft = draft(draftId);
        var own = seat.required().personId();
        var found = new LinkedHashMap<UUID, Colleague>();
        for (var entry : history.of(draft.id())) {
            var account = entry.person().subject().filter(subject -> !subject.equals(own));
            var government = draft.parties().stream()
                    .filter(party -> party.id().equals(entry.governmentId()))
                    .findFirst();
            if (account.isPresent() && government.isPresent()) {
                found.put(entry.person().id(), colleague(entry.person(), government.get(), account.get()));
            }
        }
        return List.copyOf(found.values());
    }

    private static Colleague colleague(Person person, Government government, String account) {
        return new Colleague(
                person.id().toString(), person.name().orElse(""), government, Optional.of(person.id()), account);
    }

    /**
     * Says something.
     *
     * @param clauseId what it is about; null for the text as a whole, and for an answer
     * @param threadId the comment that it answers, or any in its thread; null for a new thread
     * @param called   whose attention it calls for, with where a letter reaches them
     */
    Comment write(UUID draftId, UUID clauseId, UUID threadId, String words, Collection<Called> called) {
        var draft = toSpeak(draftId);
        if (clauseId != null
                && draft.clauses().stream().noneMatch(clause -> clause.id().equals(clauseId))) {
            throw new InvalidInput("about", "no-such-clause");
        }
        var thread = threadId == null ? null : thread(draftId, threadId);
        var by = governments.find(seat.required().governmentId()).orElseThrow();
        var comment = new Comment(draftId, clauseId, thread, words, persons.present(), by, Instant.now());
        history.record(draft.id(), new Happening("comment-written", about(draft, comment), null, null));
        comments.add(comment);
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

    /**
     * Takes a comment back.
     *
     * @throws NoSuchRecord if there is none
     * @throws DeedRefused  of reason {@code not-the-author}, or {@code answered} if somebody answered since
     */
    public void takeBack(UUID draftId, UUID commentId) {
        var draft = toSpeak(draftId);
        var comment = comment(draftId, commentId);
        if (!isOwn(comment)) {
            throw new DeedRefused("not-the-author");
        }
        if (comments.isFollowed(comment)) {
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

    private boolean isOwn(Comment comment) {
        return comment.government().id().equals(seat.required().governmentId())
                && persons.known().filter(comment.author()::equals).isPresent();
    }

    private Comment thread(UUID draftId, UUID commentId) {
        var comment = comment(draftId, commentId);
        return comment.beginsThread() ? comment : comment(draftId, comment.threadId());
    }

    private Comment comment(UUID draftId, UUID id) {
        return comments.find(draftId, id).orElseThrow(() -> new NoSuchRecord("comment"));
    }

    private Draft toSpeak(UUID draftId) {
        var draft = draft(draftId);
        seat.requireAny(SPEAKS);
        if (draft.state() == DraftState.SIGNED) {
            throw new DeedRefused("draft-signed");
        }
        return draft;
    }

    /** A clause is named by the number that it has now; one that was taken out has none any more. */
    private static String about(Draft draft, Comment comment) {
        return draft.clauses().stream()
                .filter(clause -> comment.clauseId().filter(clause.id()::equals).isPresent())
                .map(clause -> Integer.toString(clause.number()))
                .findFirst()
                .orElse("text");
    }
}
