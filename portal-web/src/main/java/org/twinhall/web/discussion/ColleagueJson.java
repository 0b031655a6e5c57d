package org.twinhall.web.discussion;

import java.util.UUID;
import org.twinhall.domain.discussion.Colleague;

/** Somebody whose attention a comment may call for. */
public final class ColleagueJson {
    public final UUID government;
    /** What to send as one of {@code to}. */
    public final String key;

    public final String name;

    ColleagueJson(Colleague colleague) {
        government = colleague.government().id();
        key = colleague.key();
        name = colleague.name();
    }
}
