package org.twinhall.domain.figure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.twinhall.domain.people.AboutPerson;
import org.twinhall.domain.people.JpaHeldItems;
import org.twinhall.domain.people.Person;
import org.twinhall.domain.shared.JpaTurn;

@ApplicationScoped
@Transactional
class JpaFigures implements Figures, AboutPerson {
    private static final String ORDER = " order by f.series, f.area, f.dimension, f.asOf, f.recordedAt, f.id";

    @PersistenceContext(unitName = "portal")
    EntityManager entities;

    @Override
    public List<Figure> all() {
        return entities.createQuery("select f from Figure f" + ORDER, Figure.class)
                .getResultList();
    }

    @Override
    public List<Figure> ofSeries(String series) {
        return entities.createQuery("select f from Figure f where f.series = :series" + ORDER, Figure.class)
                .setParameter("series", series)
                .getResultList();
    }

    @Override
    public Optional<Figure> find(UUID id) {
        return Optional.ofNullable(id).map(known -> entities.find(Figure.class, known));
    }

    @Override
    public List<FigureWithdrawal> withdrawals() {
        return entities.createQuery("select w from FigureWithdrawal w", FigureWithdrawal.class)
                .getResultList();
    }

    @Override
    public List<FigureChoice> choices() {
        return entities.createQuery("select c from FigureChoice c order by c.chosenAt, c.id", FigureChoice.class)
                .getResultList();
    }

    @Override
    public void queue() {
        JpaTurn.await(entities, "published figures");
    }

    @Override
    public void add(Figure figure) {
        entities.persist(figure);
    }

    @Override
    public void add(FigureWithdrawal withdrawal) {
        entities.persist(withdrawal);
    }

    @Override
    public void add(FigureChoice choice) {
        entities.persist(choice);
    }

    @Override
    public String room() {
        return "figure";
    }

    @Override
    public List<Item> of(Person person) {
        var held = new ArrayList<>(JpaHeldItems.of(
                entities,
                person,
                "figure",
                "select f.recordedAt, f.id, f.source from Figure f where f.person = :person order by f.recordedAt"));
        held.addAll(JpaHeldItems.of(
                entities,
                person,
                "figure-withdrawal",
                "select w.withdrawnAt, w.figureId, w.because from FigureWithdrawal w where w.person = :person"
                        + " order by w.withdrawnAt"));
        held.addAll(
                JpaHeldItems.of(
                        entities,
                        person,
                        "figure-choice",
                        "select c.chosenAt, c.figureId, c.because from FigureChoice c where c.person = :person order by c.chosenAt"));
        return held;
    }
}
