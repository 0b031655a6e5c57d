package org.twinhall.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.twinhall.spi.Source;
import org.twinhall.spi.Text;
import org.twinhall.spi.country.ClauseKind;
import org.twinhall.spi.country.Finding;
import org.twinhall.spi.country.PartyFacts;
import org.twinhall.spi.country.Severity;

/**
 * A rule that may find something.
 *
 * @param code     its name in the rule base
 * @param severity how much its findings weigh
 * @param textKey  what they say
 * @param source   where it stands
 * @param scope    when it speaks
 * @param given    what else must stand in the text, or not, before it speaks
 * @param tells    parameters whose values and bases its words tell after their own argument
 * @param look     what it looks for
 */
record Rule(
        String code,
        Severity severity,
        String textKey,
        Source source,
        Scope scope,
        Given given,
        List<String> tells,
        Look look) {

    List<Finding> read(Situation situation, DraftText text) {
        return scope.covers(situation) && given.holds(text) ? look.at(this, situation, text) : List.of();
    }

    private Finding finding(Optional<Finding.Place> place, Situation situation, String argument) {
        var arguments = new ArrayList<>(List.of(argument));
        arguments.addAll(Setting.told(tells, situation.party()));
        return new Finding(code, severity, place.orElse(null), new Text(textKey, arguments), source);
    }

    /**
     * What must stand elsewhere in the text before a rule speaks.
     *
     * @param anywhere      each must be said in some language version
     * @param throughout    each must be said in every language version
     * @param notAnywhere   none may be said anywhere
     * @param notThroughout the rule falls silent if all of these are said in every language version
     */
    record Given(List<Words> anywhere, List<Words> throughout, List<Words> notAnywhere, List<Words> notThroughout) {

        boolean holds(DraftText text) {
            return anywhere.stream().allMatch(text::saysAnywhere)
                    && throughout.stream().allMatch(text::saysThroughout)
                    && notAnywhere.stream().noneMatch(text::saysAnywhere)
                    && (notThroughout.isEmpty() || !notThroughout.stream().allMatch(text::saysThroughout));
        }
    }

    /** What a rule looks for. */
    sealed interface Look permits Required, Forbidden, Note {
        List<Finding> at(Rule rule, Situation situation, DraftText text);
    }

    /** Must be said in every language version; the finding names the languages that lack it. */
    record Required(Words words, Optional<ClauseKind> kind) implements Look {
        @Override
        public List<Finding> at(Rule rule, Situation situation, DraftText text) {
            var lacking = text.languagesWithout(words, kind);
            if (lacking.isEmpty()) {
                return List.of();
            }
            var place = kind.flatMap(ofKind -> text.placeOf(ofKind, lacking));
            return List.of(rule.finding(
                    place,
                    situation,
                    String.join(", ", lacking.stream().map(Rule::ownName).toList())));
        }
    }

    /** Must not be said in any language version; the finding quotes the words. */
    record Forbidden(Words words, boolean inTitle, boolean inClauses) implements Look {
        @Override
        public List<Finding> at(Rule rule, Situation situation, DraftText text) {
            return text.hits(words, inTitle, inClauses).stream()
                    .map(hit -> rule.finding(hit.place(), situation, hit.quote()))
                    .toList();
        }
    }

    /** Looks for nothing: that the rule speaks is the finding. It names the parties meant on the other side. */
    record Note() implements Look {
        @Override
        public List<Finding> at(Rule rule, Situation situation, DraftText text) {
            var names = rule.scope.counterparts(situation).stream()
                    .map(PartyFacts::name)
                    .toList();
            return List.of(rule.finding(Optional.empty(), situation, String.join(", ", names)));
        }
    }

    /** A language as its speakers call it. */
    private static String ownName(String language) {
        var locale = Locale.forLanguageTag(language);
        return locale.getDisplayLanguage(locale);
    }
}
