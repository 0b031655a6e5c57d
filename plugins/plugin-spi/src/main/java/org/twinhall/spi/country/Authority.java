package org.twinhall.spi.country;

import java.util.Map;
import java.util.Objects;

/**
 * Somebody to whom a party turns. Offices are renamed often: names are data and may be overruled by an administrator.
 *
 * @param id    lower-case, such as {@code mx-sre}. If a government with this name is on the portal, filings reach its desk;
 *              empty for the party's own council
 * @param kind  what kind of authority
 * @param names its name by language; keys are ISO 639-1 codes, the country's own language always present
 * @param unit  the office within it that the paper goes to, in the country's language; may be empty
 */
public record Authority(String id, Kind kind, Map<String, String> names, String unit) {

    public Authority {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(unit, "unit");
        names = Map.copyOf(names);
        if (names.isEmpty()) {
            throw new IllegalArgumentException("An authority has a name");
        }
    }

    /** Kinds of authority. */
    public enum Kind {
        /** The ministry of foreign affairs. */
        FOREIGN_MINISTRY,
        /** The legal adviser of an authority. */
        LEGAL_ADVISER,
        /** Who represents the State in a territory. */
        STATE_REPRESENTATIVE,
        /** Who deals with regional affairs. */
        REGIONAL_AFFAIRS,
        /** The agency for international cooperation. */
        COOPERATION_AGENCY,
        /** The council of a local government. */
        LOCAL_COUNCIL,
        /** The local government above the party. */
        UPPER_LOCAL_GOVERNMENT,
        /** A legislature. */
        LEGISLATURE,
        /** The association for friendship with other countries. */
        FRIENDSHIP_ASSOCIATION,
        /** The court of audit. */
        COURT_OF_AUDIT,
        /** Who certifies that a budget bears a cost. */
        TREASURY
    }
}
