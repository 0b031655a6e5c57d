package org.twinhall.web.statement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.twinhall.domain.agreement.AgreementEntry;

/** What the sheet of an agreement shows of what sources say. */
@Named
@RequestScoped
public class AgreementSources {
    private static final String PLATFORM = "platform";

    @Inject
    StatementWords words;

    private final Map<UUID, List<SourceLine>> read = new HashMap<>();

    /** All that is said; empty if nobody said more than is on record. */
    public List<SourceLine> lines(AgreementEntry agreement) {
        return read.computeIfAbsent(agreement.id(), none -> words.lines(agreement));
    }

    /** Whether sources differ about any field. */
    public boolean conflict(AgreementEntry agreement) {
        return lines(agreement).stream().anyMatch(SourceLine::conflict);
    }

    /** Whether the government of that address puts on record what sources say of it: a party, or who keeps what others published. */
    public boolean concerns(AgreementEntry agreement, String slug) {
        return agreement.parties().stream()
                        .anyMatch(party -> party.slug().filter(slug::equals).isPresent())
                || (slug.equals(PLATFORM) && agreement.source().isPresent());
    }
}
