package org.twinhall.spi.filing;

/** Makes up the dossier that an authority gets. Pure: facts in, a document described as values out; the portal sets the type. */
public interface DossierComposer {

    /**
     * The dossier of one filing.
     *
     * @param filing what is filed, for what obligation, in which round
     * @return the parts in the order in which they are bound; never null
     */
    Dossier compose(FilingFacts filing);
}
