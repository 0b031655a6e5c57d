package org.twinhall.domain.filing;

import org.twinhall.domain.drafting.Draft;
import org.twinhall.spi.filing.Dossier;

/** Sets a dossier in type. */
public interface DossierPress {

    /**
     * The dossier as one PDF.
     *
     * @param dossier what it says, in which order
     * @param draft   the text that is bound into it
     */
    byte[] print(Dossier dossier, Draft draft);
}
