package org.twinhall.web.merging;

import java.util.List;
import java.util.UUID;
import org.twinhall.domain.agreement.Agreement;
import org.twinhall.domain.government.Government;
import org.twinhall.domain.merging.AgreementPair;
import org.twinhall.domain.merging.GovernmentPair;
import org.twinhall.domain.merging.Subject;
import org.twinhall.domain.merging.Why;
import org.twinhall.web.api.WordOf;

/** Two records that may be one, as machines see them. */
public final class SuspicionJson {
    @WordOf(value = Subject.class, published = true)
    public final String of;

    public final SuspectJson one;
    public final SuspectJson other;

    /** What speaks for it, such as {@code same-parties}. */
    public final List<String> whys;

    /** Whether nothing more speaks for it than that somebody should look: names differ in letters. */
    public final boolean vague;

    SuspicionJson(AgreementPair pair) {
        of = Subject.AGREEMENT.word();
        one = new SuspectJson(pair.one());
        other = new SuspectJson(pair.other());
        whys = pair.whys().stream().map(Why::word).toList();
        vague = pair.vague();
    }

    SuspicionJson(GovernmentPair pair) {
        of = Subject.GOVERNMENT.word();
        one = new SuspectJson(pair.one());
        other = new SuspectJson(pair.other());
        whys = pair.whys().stream().map(Why::word).toList();
        vague = pair.vague();
    }

    /** One of them. */
    public static final class SuspectJson {
        public final UUID id;

        /** The reference of an agreement, the name of a government. */
        public final String name;

        /** To be handed back with a merge. */
        public final long revision;

        SuspectJson(Agreement agreement) {
            id = agreement.id();
            name = agreement.reference();
            revision = agreement.revision();
        }

        SuspectJson(Government government) {
            id = government.id();
            name = government.name();
            revision = government.revision();
        }
    }
}
