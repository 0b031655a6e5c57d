package org.twinhall.rules;

import java.util.List;
import java.util.Optional;
import org.twinhall.spi.country.AgreementTemplate;
import org.twinhall.spi.country.CountryRules;
import org.twinhall.spi.country.LibraryClause;
import org.twinhall.spi.country.Parameter;
import org.twinhall.spi.country.WorkingCalendar;
import org.twinhall.spi.plugin.CountryPlugin;

/** A country that answers from its book; what no book can say it adds itself. */
public abstract class CountryOfABook implements CountryPlugin {

    /** Always the same; read when it is first asked for, because a plugin's constructor does no work. */
    protected abstract RuleBook book();

    @Override
    public final String country() {
        return book().country();
    }

    @Override
    public final CountryRules rules() {
        return book().rules();
    }

    @Override
    public Optional<WorkingCalendar> calendar() {
        return book().calendar();
    }

    @Override
    public List<AgreementTemplate> templates() {
        return book().templates();
    }

    @Override
    public List<Parameter> parameters() {
        return book().parameters();
    }

    @Override
    public List<LibraryClause> clauses() {
        return book().clauses();
    }
}
