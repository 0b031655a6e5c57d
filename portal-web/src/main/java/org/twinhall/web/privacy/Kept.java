package org.twinhall.web.privacy;

import java.util.Arrays;
import java.util.stream.Stream;
import org.twinhall.domain.people.KeptFor;

/** The table of what is kept, for the pages. */
final class Kept {
    private Kept() {}

    /** What the portal itself keeps, without what stays in the reader's browser. */
    static Stream<KeptFor> ofPortal() {
        return Arrays.stream(KeptFor.values())
                .filter(kept -> kept != KeptFor.IN_THE_BROWSER && kept != KeptFor.WITH_THE_SESSION);
    }
}
