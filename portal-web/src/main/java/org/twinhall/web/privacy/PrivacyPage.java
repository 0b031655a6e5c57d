package org.twinhall.web.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.List;
import org.twinhall.domain.people.KeptFor;

/** What is kept about people, why and how long: the table by which the portal forgets, for everybody. */
@Named
@ApplicationScoped
public class PrivacyPage {
    public List<KeptFor> getKept() {
        return List.of(KeptFor.values());
    }

    /** The term in days, or null if an event ends it. */
    public Long days(KeptFor kept) {
        return kept.term().map(Duration::toDays).orElse(null);
    }
}
