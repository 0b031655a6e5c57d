package org.twinhall.domain.discussion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.twinhall.domain.people.AboutPerson;
import org.twinhall.domain.people.JpaHeldItems;
import org.twinhall.domain.people.Person;

@ApplicationScoped
@Transactional
class JpaComments implements Comments, AboutPerson {
    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Override
    public List<Comment> of(UUID draftId) {
        return entities.createQuery(
                        "select distinct c from Comment c left join fetch c.calls where c.draftId = :draft order by c.writtenAt, c.id",
                        Comment.class)
                .setParameter("draft", draftId)
                .getResultList();
    }

    @Override
    public Optional<Comment> find(UUID draftId, UUID id) {
        return Optional.ofNullable(id)
                .map(known -> entities.find(Comment.class, known))
                .filter(comment -> comment.draftId().equals(draftId));
    }

    @Override
    public List<Comment> thread(UUID threadId) {
        return entities.createQuery(
                        "select c from Comment c where c.threadId = :thread order by c.writtenAt, c.id", Comment.class)
                .setParameter("thread", threadId)
                .getResultList();
    }

    @Override
    public Map<Optional<UUID>, Long> openThreads(UUID draftId) {
        List<?> counted = entities.createNativeQuery(
                        "select clause_id, count(*) from draft_comment where draft_id = ?1 and id = thread_id and settled_at is null"
                                + " group by clause_id")
                .setParameter(1, draftId)
                .getResultList();
        return counted.stream()
                .map(Object[].class::cast)
                .collect(Collectors.toMap(
                        row -> Optional.ofNullable((UUID) row[0]), row -> ((Number) row[1]).longValue()));
    }

    @Override
    public long countCalls(Person author, Instant since) {
        return entities.createQuery(
                        "select count(k) from Comment c join c.calls k where c.author = :author and c.writtenAt > :since",
                        Long.class)
                .setParameter("author", author)
                .setParameter("since", since)
                .getSingleResult();
    }

    @Override
    public void add(Comment comment) {
        entities.persist(comment);
    }

    @Override
    public void call(Comment comment, UUID person) {
        entities.flush();
        // Whom it calls can be read once it does: the row comes before the person.
        entities.createNativeQuery(
                        "insert into draft_comment_call (comment_id, person, draft_id, called_at) values (?1, ?2, ?3, ?4)")
                .setParameter(1, comment.id())
                .setParameter(2, person)
                .setParameter(3, comment.draftId())
                .setParameter(4, Timestamp.from(comment.writtenAt()))
                .executeUpdate();
        entities.refresh(comment);
    }

    @Override
    public void remove(Comment comment) {
        entities.remove(comment);
    }

    @Override
    public String room() {
        return "discussion";
    }

    @Override
    public List<Item> of(Person person) {
        return Stream.of(
                        JpaHeldItems.of(
                                entities,
                                person,
                                "comment",
                                "select c.writtenAt, c.draftId, c.words from Comment c where c.author = :person"
                                        + " order by c.writtenAt"),
                        JpaHeldItems.of(
                                entities,
                                person,
                                "suggested",
                                "select c.writtenAt, c.draftId, c.suggestion.words from Comment c where c.author = :person"
                                        + " and c.suggestion.language is not null order by c.writtenAt"),
                        JpaHeldItems.of(
                                entities,
                                person,
                                "settled",
                                "select c.settledAt, c.draftId from Comment c where c.settledBy = :person"
                                        + " order by c.settledAt"),
                        called(person))
                .flatMap(List::stream)
                .toList();
    }

    /** Past the comments, whose words are not theirs to read where no government acts. */
    private List<Item> called(Person person) {
        List<?> rows = entities.createNativeQuery(
                        "select called_at, draft_id from draft_comment_call where person = ?1 order by called_at")
                .setParameter(1, person.id())
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Item("called", ((Timestamp) row[0]).toInstant(), Map.of("record", row[1].toString())))
                .toList();
    }
}
