package org.twinhall.web.law;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.twinhall.domain.law.Countries;
import org.twinhall.domain.law.KeptParameter;
import org.twinhall.domain.law.ParameterKeeping;
import org.twinhall.domain.law.ParameterName;
import org.twinhall.spi.Text;
import org.twinhall.spi.country.Parameter.Value;
import org.twinhall.web.law.LawParameterView.LawChoiceView;
import org.twinhall.web.page.Language;

/** What the countries' rules leave open, in the reader's words. */
@RequestScoped
public class LawReading {
    @Inject
    ParameterKeeping keeping;

    @Inject
    Countries countries;

    @Inject
    Language language;

    /** What is open in a country, or in one of its parts, in the order of its rules. */
    public List<LawParameterView> of(String country, String part) {
        return keeping.of(country, part).stream().map(this::view).toList();
    }

    /** One of them. */
    public LawParameterView one(ParameterName name) {
        return view(keeping.one(name));
    }

    /** The same, as it was answered by a deed. */
    LawParameterView view(KeptParameter kept) {
        var name = kept.name();
        var parameter = kept.parameter();
        var choices = parameter.choices().stream()
                .map(choice -> new LawChoiceView(choice.value(), say(name.country(), choice.name())))
                .toList();
        var value = kept.value().map(Value::value);
        return new LawParameterView(
                name.country(),
                name.part(),
                name.code(),
                parameter.kind(),
                say(name.country(), parameter.name()),
                say(name.country(), parameter.help()),
                choices,
                value.orElse(null),
                value.map(set -> parameter
                                .choice(set)
                                .map(choice -> say(name.country(), choice.name()))
                                .orElse(set))
                        .orElse(null),
                kept.value().map(Value::basis).orElse(null),
                kept.recordId().orElse(null),
                kept.revision());
    }

    private String say(String country, Text text) {
        return countries.say(country, text, language.getTag());
    }
}
