package org.twinhall.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.twinhall.spi.Manifest;
import org.twinhall.spi.Source;
import org.twinhall.spi.Text;
import org.twinhall.spi.Verification;
import org.twinhall.spi.country.CountryRules;
import org.twinhall.spi.country.DraftFacts;
import org.twinhall.spi.country.Finding;
import org.twinhall.spi.country.Reading;
import org.twinhall.spi.country.Severity;
import org.twinhall.spi.plugin.CountryPlugin;

/** A country that breaks its promises: it counts its answers, reads anybody's draft, has no words and names no article. */
public final class ForgetfulCountry implements CountryPlugin, CountryRules {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);
    private static final Source NOWHERE = new Source("Some act", "", null, DAY, Verification.FULL_TEXT);

    private final AtomicInteger answers = new AtomicInteger();

    @Override
    public Manifest manifest() {
        return new Manifest("country-xx", 7, "1", DAY, List.of(NOWHERE), List.of(Locale.ENGLISH), "text.forgetful");
    }

    @Override
    public String country() {
        return "XX";
    }

    @Override
    public CountryRules rules() {
        return this;
    }

    @Override
    public Reading read(DraftFacts draft, String partyId, LocalDate on) {
        var text = Text.of("xx.missing", "answer " + answers.incrementAndGet());
        return new Reading("1", List.of(new Finding("XX-1", Severity.ERROR, null, text, NOWHERE)), List.of());
    }
}
