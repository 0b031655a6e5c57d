package org.twinhall.country.es;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.twinhall.rules.CountryOfABook;
import org.twinhall.rules.RuleBook;
import org.twinhall.spi.Manifest;

/** Spain: Ley 25/2014 on treaties and other international agreements, as {@code es/rules.yaml} has it; no rule needs code. */
public final class SpainPlugin extends CountryOfABook {
    static final String TEXTS = "text.country-es";

    /** Read when it is first asked for: a plugin's constructor does no work. */
    private static final class Law {
        static final RuleBook BOOK = RuleBook.read(SpainPlugin.class, "/es/rules.yaml", Map.of());
    }

    @Override
    protected RuleBook book() {
        return Law.BOOK;
    }

    @Override
    public Manifest manifest() {
        return new Manifest(
                "country-es",
                1,
                "1.0.0",
                Law.BOOK.readOn(),
                Law.BOOK.sources(),
                List.of(new Locale("es"), Locale.ENGLISH, new Locale("ca")),
                TEXTS);
    }
}
