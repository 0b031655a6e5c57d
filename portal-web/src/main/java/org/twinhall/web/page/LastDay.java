package org.twinhall.web.page;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Until when something is asked for.
 *
 * @param on     the last day
 * @param target whether it is a service target of the portal and not law
 * @param over   whether it is over where it is to be done
 */
public record LastDay(LocalDate on, boolean target, boolean over) implements Serializable {

    /** The end of the key of the word that says that it is over. */
    public String key() {
        return target ? "last-day.over.target" : "last-day.over";
    }

    /** The tone of the style sheet once it is over: nobody is held to a target. */
    public String tone() {
        return target ? "warn" : "bad";
    }
}
