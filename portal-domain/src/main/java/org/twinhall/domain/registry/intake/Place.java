package org.twinhall.domain.registry.intake;

import java.util.List;
import java.util.UUID;
import org.twinhall.domain.registry.intake.FiledRow.NamedPlace;
import org.twinhall.spi.country.PartyLevel;

/**
 * A place as a file spells it, and what it was found to be.
 *
 * @param number     of it in the run, from 1, in the order of the file
 * @param label      what the file calls its country
 * @param within     the subdivision as the file has it
 * @param uses       in how many rows it stands
 * @param country    ISO 3166-1 alpha-2, or null as long as that is not known
 * @param subdivision ISO 3166-2, or null
 * @param government that it is, or null
 * @param sameAs     the number of the spelling it goes with, or null
 * @param why        it waits: message key after {@code why.}; or null
 * @param chosen     whether somebody chose, here or before
 */
public record Place(
        int number,
        String name,
        String label,
        PartyLevel level,
        String within,
        int uses,
        State state,
        String country,
        String subdivision,
        UUID government,
        Integer sameAs,
        String why,
        List<Suggestion> suggestions,
        boolean chosen) {

    public Place {
        suggestions = List.copyOf(suggestions);
    }

    /** What became of it. */
    public enum State {
        /** A government on record. */
        KNOWN,
        /** A government that the registry does not know yet. */
        NEW,
        /** Another spelling in the file. */
        SAME,
        /** Somebody has to choose. */
        WAITING,
        /** Somebody chose to leave it out. */
        OUT
    }

    static Place of(int number, NamedPlace spelling, int uses) {
        return new Place(
                number,
                spelling.name(),
                spelling.label(),
                spelling.level(),
                spelling.subdivision(),
                uses,
                State.WAITING,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                false);
    }

    NamedPlace spelling() {
        return new NamedPlace(name, label, level, within);
    }

    Place in(CountryLabels.Land land, String within) {
        return new Place(
                number,
                name,
                label,
                level,
                this.within,
                uses,
                state,
                land.code(),
                within,
                null,
                null,
                null,
                List.of(),
                chosen);
    }

    Place waits(String reason, List<Suggestion> suggested) {
        return with(State.WAITING, null, null, reason, suggested, false);
    }

    Place with(State found, UUID known, Integer same, boolean byChoice) {
        return with(found, known, same, null, List.of(), byChoice);
    }

    private Place with(
            State found, UUID known, Integer same, String reason, List<Suggestion> suggested, boolean byChoice) {
        return new Place(
                number,
                name,
                label,
                level,
                within,
                uses,
                found,
                country,
                subdivision,
                known,
                same,
                reason,
                suggested,
                byChoice);
    }
}
