package org.twinhall.spi.country;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.twinhall.spi.Source;
import org.twinhall.spi.Text;

/**
 * A model text to start a draft from.
 *
 * <p>In titles, headings and wordings {@code {party1}}, {@code {party2}} … stand for the parties' names, {@code {place1}} … for
 * the name with its country in the language of the text. Number 1 is the first party of the country whose plugin gives the model, the others follow
 * in the order of the draft. The portal puts them in; the editor changes what they like.
 *
 * @param code       stable name, such as {@code mx-twinning}
 * @param instrument the kind of instrument it makes
 * @param name       what editors choose it by
 * @param titles     title by language (ISO 639-1)
 * @param clauses    in order
 * @param source     where the model comes from
 */
public record AgreementTemplate(
        String code,
        InstrumentType instrument,
        Text name,
        Map<String, String> titles,
        List<Clause> clauses,
        Source source) {

    public AgreementTemplate {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(instrument, "instrument");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(source, "source");
        titles = Map.copyOf(titles);
        clauses = List.copyOf(clauses);
    }

    /**
     * A clause of a model text.
     *
     * @param kind     what it is for
     * @param headings heading by language
     * @param wordings words by language; the same languages as the headings
     */
    public record Clause(ClauseKind kind, Map<String, String> headings, Map<String, String> wordings) {
        public Clause {
            Objects.requireNonNull(kind, "kind");
            headings = Map.copyOf(headings);
            wordings = Map.copyOf(wordings);
        }
    }
}
