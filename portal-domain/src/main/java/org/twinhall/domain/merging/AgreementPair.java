package org.twinhall.domain.merging;

import java.util.List;
import org.twinhall.domain.agreement.Agreement;

/**
 * Two public agreements that may be one.
 *
 * @param one   the one that was signed here, which cannot be merged away; of others the one whose reference comes first
 * @param whys  what speaks for it
 * @param vague whether nothing more speaks for it than that somebody should look: a party is spelled with other letters
 */
public record AgreementPair(Agreement one, Agreement other, List<Why> whys, boolean vague) {
    public AgreementPair {
        whys = List.copyOf(whys);
    }
}
