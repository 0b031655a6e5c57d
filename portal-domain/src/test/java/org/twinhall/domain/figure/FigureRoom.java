package org.twinhall.domain.figure;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.twinhall.domain.government.GovernmentRoom;
import org.twinhall.domain.history.HistoryRoom;
import org.twinhall.domain.people.PeopleRoom;

/** Makes this room's beans by hand, for tests without a container. */
public final class FigureRoom {
    private FigureRoom() {}

    public static FigureKeeping keeping(EntityManager entities) {
        var keeping = new FigureKeeping();
        keeping.platform = GovernmentRoom.platform();
        keeping.persons = PeopleRoom.persons(entities);
        keeping.rights = PeopleRoom.recordRights(entities);
        keeping.figures = figures(entities);
        keeping.reading = reading(entities);
        keeping.history = HistoryRoom.history(entities);
        return keeping;
    }

    public static FigureReading reading(EntityManager entities) {
        var holdings = new JpaHoldings();
        holdings.entities = entities;
        var reading = new FigureReading();
        reading.figures = figures(entities);
        reading.holdings = holdings;
        return reading;
    }

    public static FigureImport figureImport(EntityManager entities) {
        var room = new FigureImport();
        room.platform = GovernmentRoom.platform();
        room.figures = figures(entities);
        room.keeping = keeping(entities);
        return room;
    }

    static JpaFigures figures(EntityManager entities) {
        var figures = new JpaFigures();
        figures.entities = entities;
        return figures;
    }

    /** What the literature counts, as a demonstration has it. */
    static byte[] sample() {
        try (var file = FigureImport.class.getResourceAsStream("/sample/figures.csv")) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
