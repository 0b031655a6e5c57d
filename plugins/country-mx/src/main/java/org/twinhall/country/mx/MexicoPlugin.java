package org.twinhall.country.mx;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.twinhall.rules.CountryOfABook;
import org.twinhall.rules.RuleBook;
import org.twinhall.spi.Manifest;
import org.twinhall.spi.filing.DossierComposer;

/** Mexico: the Ley sobre la Celebración de Tratados and the limits of the Constitution, as {@code mx/rules.yaml} has them. */
public final class MexicoPlugin extends CountryOfABook {
    static final String TEXTS = "text.country-mx";

    /** Read when it is first asked for: a plugin's constructor does no work. */
    private static final class Law {
        static final RuleBook BOOK = RuleBook.read(MexicoPlugin.class, "/mx/rules.yaml", MexicanConditions.all());
    }

    @Override
    protected RuleBook book() {
        return Law.BOOK;
    }

    @Override
    public Manifest manifest() {
        return new Manifest(
                "country-mx",
                1,
                "1.0.0",
                Law.BOOK.readOn(),
                Law.BOOK.sources(),
                List.of(new Locale("es"), Locale.ENGLISH),
                TEXTS);
    }

    @Override
    public Optional<DossierComposer> dossier() {
        return Optional.of(new MinistryDossier());
    }
}
