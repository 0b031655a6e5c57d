package org.twinhall.country.es;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.twinhall.rules.RuleBook;
import org.twinhall.spi.Manifest;
import org.twinhall.spi.country.AgreementTemplate;
import org.twinhall.spi.country.CountryRules;
import org.twinhall.spi.country.WorkingCalendar;
import org.twinhall.spi.plugin.CountryPlugin;

/** Spain: Ley 25/2014 on treaties and other international agreements, as {@code es/rules.yaml} has it; no rule needs code. */
public final class SpainPlugin implements CountryPlugin {
    static final String TEXTS = "text.country-es";

    /** Read when it is first asked for: a plugin's constructor does no work. */
    private static final class Law {
        static final RuleBook BOOK = RuleBook.read(SpainPlugin.class, "/es/rules.yaml", Map.of());
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

    @Override
    public String country() {
        return Law.BOOK.country();
    }

    @Override
    public CountryRules rules() {
        return Law.BOOK.rules();
    }

    @Override
    public Optional<WorkingCalendar> calendar() {
        return Law.BOOK.calendar();
    }

    @Override
    public List<AgreementTemplate> templates() {
        return Law.BOOK.templates();
    }
}
