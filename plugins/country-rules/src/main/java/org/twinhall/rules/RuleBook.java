package org.twinhall.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.twinhall.spi.Source;
import org.twinhall.spi.country.AgreementTemplate;
import org.twinhall.spi.country.CountryRules;
import org.twinhall.spi.country.LibraryClause;
import org.twinhall.spi.country.Parameter;
import org.twinhall.spi.country.WorkingCalendar;

/**
 * A country's law as data, read from a YAML file in its jar.
 *
 * <p>What belongs in the file, by key:
 *
 * <ul>
 *   <li>{@code country} (ISO 3166-1), {@code readOn} (the day the whole was last compared with its sources);
 *   <li>{@code versions}: id, {@code from}, perhaps {@code until}: which state of the law answers on which day;
 *   <li>{@code sources}: act, article, url, {@code readOn}, {@code verification} ({@link org.twinhall.spi.Verification});
 *   <li>{@code counterparts}: named groups of other parties: {@code abroad}, {@code levels};
 *   <li>{@code words}: what to look for, by name and language: RE2 expressions without accents, or
 *       {@code inOrder: […]} with {@code within: letters} and perhaps {@code oneSentence}; under {@code find} and {@code butNot} where a denial or another sense
 *       must not count;
 *   <li>{@code rules}: code, severity, text, source, {@code applies}, and {@code requires} (said in every language version),
 *       {@code forbids} (said in none), or neither (a note); {@code provided} and {@code unless} look elsewhere in the text;
 *   <li>{@code applies}: {@code levels}, {@code instruments}, {@code with} (a group of counterparts), {@code lacks} (a language of which
 *       the text has no version), {@code otherThan} (languages beside which it has another one), {@code when} (Java conditions),
 *       {@code where} (by parameter: values of which one must be set, or {@code set}, or {@code unset});
 *   <li>{@code parameters}: by code: {@code reach}, {@code kind}, {@code name}, {@code help}, {@code choices} (message keys by value); a rule or
 *       duty that {@code tells} of some has their values and bases in its words, after what it says anyway;
 *   <li>{@code documents}, {@code authorities}, {@code duties} (also {@code provided} and {@code unless}); {@code calendar}; {@code templates} (files beside this one);
 *   <li>{@code clauses} (files beside this one, of {@code source}, {@code languages} and {@code clauses} by code).
 * </ul>
 *
 * <p>How well a rule is known decides how far it may go: a rule whose source does not
 * {@linkplain org.twinhall.spi.Verification#isBinding() bind} and that would stop a signature is refused at loading, and so is
 * one that would bind without naming an article. A key nobody knows, a name that leads nowhere and a condition that no rule
 * calls are refused too: each with a {@link RuleBookFault} that names file and key.
 */
public final class RuleBook {
    private final String country;
    private final LocalDate readOn;
    private final List<Source> sources;
    private final CountryRules rules;
    private final Optional<WorkingCalendar> calendar;
    private final List<AgreementTemplate> templates;
    private final List<LibraryClause> clauses;
    private final List<Parameter> parameters;
    private final Set<String> textKeys;

    RuleBook(
            String country,
            LocalDate readOn,
            List<Source> sources,
            CountryRules rules,
            Optional<WorkingCalendar> calendar,
            List<AgreementTemplate> templates,
            List<LibraryClause> clauses,
            List<Parameter> parameters,
            Set<String> textKeys) {
        this.country = country;
        this.readOn = readOn;
        this.sources = List.copyOf(sources);
        this.rules = rules;
        this.calendar = calendar;
        this.templates = List.copyOf(templates);
        this.clauses = List.copyOf(clauses);
        this.parameters = List.copyOf(parameters);
        this.textKeys = Set.copyOf(textKeys);
    }

    /**
     * Reads a country's file.
     *
     * @param beside     a class of the jar that holds it
     * @param file       its path as {@link Class#getResourceAsStream} wants it, such as {@code /mx/rules.yaml}
     * @param conditions the country's Java conditions by the names its rules call them
     * @throws RuleBookFault if anything in it cannot be true
     */
    public static RuleBook read(Class<?> beside, String file, Map<String, Condition> conditions) {
        var folder = file.substring(0, file.lastIndexOf('/') + 1);
        return new RuleBookReader(YamlNode.read(beside, file), beside, folder, conditions).read();
    }

    /** ISO 3166-1 alpha-2. */
    public String country() {
        return country;
    }

    /** The day on which somebody last compared the whole with its sources. */
    public LocalDate readOn() {
        return readOn;
    }

    /** Every source, in the order of the file. */
    public List<Source> sources() {
        return sources;
    }

    /** What answers {@link org.twinhall.spi.plugin.CountryPlugin#rules()}; always the same object. */
    public CountryRules rules() {
        return rules;
    }

    /** The calendar of the country's authorities, if the file has one. */
    public Optional<WorkingCalendar> calendar() {
        return calendar;
    }

    /** The model texts, in the order of the file. */
    public List<AgreementTemplate> templates() {
        return templates;
    }

    /** Single clauses to be added to a draft, in the order of the files. */
    public List<LibraryClause> clauses() {
        return clauses;
    }

    /** What is left to administrators, in the order of the file. */
    public List<Parameter> parameters() {
        return parameters;
    }

    /** Every message key that an answer may carry: the country's bundle must have them all. */
    public Set<String> textKeys() {
        return textKeys;
    }
}
