package org.twinhall.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.twinhall.spi.Source;
import org.twinhall.spi.Text;
import org.twinhall.spi.Verification;
import org.twinhall.spi.country.AgreementTemplate;
import org.twinhall.spi.country.Authority;
import org.twinhall.spi.country.ClauseKind;
import org.twinhall.spi.country.FilingType;
import org.twinhall.spi.country.InstrumentType;
import org.twinhall.spi.country.LibraryClause;
import org.twinhall.spi.country.Obligation;
import org.twinhall.spi.country.Obligation.Deadline;
import org.twinhall.spi.country.Outcome;
import org.twinhall.spi.country.Parameter;
import org.twinhall.spi.country.PartyLevel;
import org.twinhall.spi.country.Severity;

/** Reads one country's file from top to bottom. Long because the file has many sections; each method reads one of them. */
final class RuleBookReader {
    private static final String[] WHEN = {"applies", "from", "until"};

    private final Class<?> beside;
    private final YamlNode book;
    private final String folder;
    private final Map<String, Condition> conditions;
    private final Set<String> called = new HashSet<>();
    private final Set<String> textKeys = new HashSet<>();
    private final Map<String, Source> sources;
    private final Map<String, Counterparts> counterparts;
    private final Map<String, Words> words;
    private final Map<String, Authority> authorities;
    private final Map<String, Duty.Document> documents;
    private final Map<String, Parameter> parameters;

    /**
     * @param beside a class of the jar in which the model texts lie
     * @param folder where they lie, ending in a slash
     */
    RuleBookReader(YamlNode book, Class<?> beside, String folder, Map<String, Condition> conditions) {
        this.beside = beside;
        this.folder = folder;
        this.conditions = Map.copyOf(conditions);
        this.book = book.only(
                "country",
                "readOn",
                "versions",
                "sources",
                "counterparts",
                "parameters",
                "words",
                "rules",
                "documents",
                "authorities",
                "duties",
                "calendar",
                "templates",
                "clauses");
        sources = table("sources", RuleBookReader::source);
        counterparts = table("counterparts", Counterparts::read);
        words = table("words", Words::read);
        authorities = new LinkedHashMap<>();
        section("authorities").forEach((name, node) -> authorities.put(name, authority(name, node)));
        parameters = new LinkedHashMap<>();
        section("parameters").forEach((code, node) -> parameters.put(code, parameter(code, node)));
        documents = new LinkedHashMap<>();
        section("documents").forEach((code, node) -> documents.put(code, document(code, node)));
    }

    RuleBook read() {
        var rules = book.list("rules").stream().map(this::rule).toList();
        var duties = book.list("duties").stream().map(this::duty).toList();
        var versions = book.get("versions").items().stream()
                .map(RulesInForce.Version::read)
                .toList();
        var templates = book.list("templates").stream().map(this::template).toList();
        var clauses = book.list("clauses").stream().flatMap(this::library).toList();
        refuseConditionsNobodyCalls();
        return new RuleBook(
                country(),
                book.get("readOn").day(),
                List.copyOf(sources.values()),
                new RulesInForce(country(), versions, rules, duties),
                book.find("calendar").map(ListedCalendar::read),
                templates,
                clauses,
                List.copyOf(parameters.values()),
                textKeys);
    }

    private String country() {
        return book.text("country");
    }

    private Map<String, YamlNode> section(String name) {
        return book.find(name).map(YamlNode::entries).orElse(Map.of());
    }

    private <T> Map<String, T> table(String name, Function<YamlNode, T> reading) {
        var table = new LinkedHashMap<String, T>();
        section(name).forEach((key, node) -> table.put(key, reading.apply(node)));
        return table;
    }

    private static Source source(YamlNode node) {
        node.only("act", "article", "url", "readOn", "verification");
        var source = new Source(
                node.text("act"),
                node.find("article").map(YamlNode::text).orElse(""),
                node.find("url").map(YamlNode::address).orElse(null),
                node.get("readOn").day(),
                node.get("verification").oneOf(Verification.class));
        if (source.verification().isBinding() && source.article().isBlank()) {
            throw node.fault("a source known by " + source.verification() + " may bind and must name its article");
        }
        return source;
    }

    private static Authority authority(String name, YamlNode node) {
        node.only("id", "kind", "names", "unit");
        return new Authority(
                node.find("id").map(YamlNode::text).orElse(name),
                node.get("kind").oneOf(Authority.Kind.class),
                node.get("names").texts(),
                node.find("unit").map(YamlNode::text).orElse(""));
    }

    private Duty.Document document(String code, YamlNode node) {
        node.only("text", "source", "levels");
        var need = new Obligation.DocumentNeed(
                code, Text.of(textKey(node.get("text"))), node.get("source").in(sources, "source"));
        return new Duty.Document(need, node.someOf("levels", PartyLevel.class));
    }

    private Parameter parameter(String code, YamlNode node) {
        node.only("reach", "kind", "name", "help", "choices");
        var choices = node.find("choices").map(YamlNode::entries).orElse(Map.of());
        var kind = node.get("kind").oneOf(Parameter.Kind.class);
        if (choices.isEmpty() == (kind == Parameter.Kind.CHOICE)) {
            throw node.fault("choices belong to a CHOICE and to nothing else");
        }
        return new Parameter(
                code,
                node.get("reach").oneOf(Parameter.Reach.class),
                kind,
                choices.entrySet().stream()
                        .map(choice -> new Parameter.Choice(choice.getKey(), Text.of(textKey(choice.getValue()))))
                        .toList(),
                Text.of(textKey(node.get("name"))),
                Text.of(textKey(node.get("help"))));
    }

    /** Of the parameters named, those that a rule's words tell of. */
    private List<String> tells(YamlNode node) {
        return node.list("tells").stream()
                .map(code -> code.in(parameters, "parameter").code())
                .toList();
    }

    /** What it wants to be set; what it tells of must be. */
    private List<Setting> settings(YamlNode node) {
        var wanted = node.find("applies")
                .flatMap(applies -> applies.find("where"))
                .map(YamlNode::entries)
                .orElse(Map.of());
        return Stream.concat(
                        wanted.entrySet().stream().map(entry -> setting(entry.getKey(), entry.getValue())),
                        tells(node).stream()
                                .filter(code -> !wanted.containsKey(code))
                                .map(code -> new Setting(code, Set.of(Setting.SET))))
                .toList();
    }

    private Setting setting(String code, YamlNode values) {
        if (!parameters.containsKey(code)) {
            throw values.fault("there is no parameter '" + code + "'");
        }
        var known = Stream.concat(
                        parameters.get(code).choices().stream().map(Parameter.Choice::value),
                        Stream.of(Setting.SET, Setting.UNSET))
                .collect(Collectors.toMap(value -> value, value -> value));
        return new Setting(
                code,
                values.items().stream()
                        .map(value -> value.in(known, "value of " + code))
                        .collect(Collectors.toSet()));
    }

    private Rule rule(YamlNode node) {
        node.only(
                "code",
                "severity",
                "text",
                "source",
                WHEN[0],
                WHEN[1],
                WHEN[2],
                "provided",
                "unless",
                "tells",
                "requires",
                "forbids");
        var severity = node.get("severity").oneOf(Severity.class);
        var source = node.get("source").in(sources, "source");
        if (severity.stopsSignature() && !source.verification().isBinding()) {
            throw node.fault(node.text("code") + " would stop a signature (" + severity
                    + "), but its source is only known by " + source.verification());
        }
        return new Rule(
                node.text("code"),
                severity,
                textKey(node.get("text")),
                source,
                scope(node),
                given(node),
                tells(node),
                look(node));
    }

    private Rule.Given given(YamlNode node) {
        return new Rule.Given(
                named(node, "provided", "anywhere"),
                named(node, "provided", "throughout"),
                named(node, "unless", "anywhere"),
                named(node, "unless", "throughout"));
    }

    private List<Words> named(YamlNode rule, String part, String where) {
        return rule.find(part)
                .map(node -> node.only("anywhere", "throughout").list(where).stream()
                        .map(name -> name.in(words, "list of words"))
                        .toList())
                .orElse(List.of());
    }

    private Rule.Look look(YamlNode rule) {
        if (rule.find("requires").isPresent() && rule.find("forbids").isPresent()) {
            throw rule.fault("a rule requires or forbids, not both");
        }
        return rule.find("requires")
                .map(this::required)
                .or(() -> rule.find("forbids").map(this::forbidden))
                .orElseGet(Rule.Note::new);
    }

    private Rule.Look required(YamlNode node) {
        node.only("words", "kind");
        return new Rule.Required(
                node.get("words").in(words, "list of words"),
                node.find("kind").map(kind -> kind.oneOf(ClauseKind.class)));
    }

    private Rule.Look forbidden(YamlNode node) {
        node.only("words", "in");
        var parts = node.someOf("in", Part.class);
        return new Rule.Forbidden(
                node.get("words").in(words, "list of words"),
                parts.isEmpty() || parts.contains(Part.TITLE),
                parts.isEmpty() || parts.contains(Part.CLAUSES));
    }

    private Scope scope(YamlNode node) {
        var applies = node.find("applies")
                .map(found -> found.only("levels", "instruments", "with", "lacks", "otherThan", "when", "where"));
        return new Scope(
                applies.map(found -> found.someOf("levels", PartyLevel.class)).orElse(Set.of()),
                applies.map(found -> found.someOf("instruments", InstrumentType.class))
                        .orElse(Set.of()),
                applies.flatMap(found -> found.find("with"))
                        .map(group -> group.in(counterparts, "group of counterparts")),
                applies.flatMap(found -> found.find("lacks")).map(YamlNode::text),
                applies.map(found -> found.list("otherThan")).orElse(List.of()).stream()
                        .map(YamlNode::text)
                        .collect(Collectors.toSet()),
                settings(node),
                applies.map(found -> found.list("when")).orElse(List.of()).stream()
                        .map(this::condition)
                        .toList(),
                node.find("from").map(YamlNode::day),
                node.find("until").map(YamlNode::day));
    }

    private Condition condition(YamlNode name) {
        called.add(name.text());
        return name.in(conditions, "Java condition");
    }

    private void refuseConditionsNobodyCalls() {
        conditions.keySet().stream()
                .filter(name -> !called.contains(name))
                .sorted()
                .findFirst()
                .ifPresent(name -> {
                    throw book.fault("no rule calls the Java condition '" + name + "'");
                });
    }

    private Duty duty(YamlNode node) {
        node.only(
                "code",
                "filing",
                "authority",
                "precedes",
                "term",
                "silence",
                "documents",
                "outcomes",
                "text",
                "source",
                WHEN[0],
                WHEN[1],
                WHEN[2],
                "provided",
                "unless",
                "tells");
        var precedes = node.get("precedes").oneOf(Obligation.Precedes.class);
        var source = node.get("source").in(sources, "source");
        if (precedes != Obligation.Precedes.NOTHING && !source.verification().isBinding()) {
            throw node.fault(node.text("code") + " would hold up " + precedes + ", but its source is only known by "
                    + source.verification());
        }
        return new Duty(
                node.text("code"),
                node.get("filing").oneOf(FilingType.class),
                node.get("authority").in(authorities, "authority"),
                precedes,
                node.find("term").map(RuleBookReader::term),
                node.get("silence").oneOf(Obligation.Silence.class),
                node.list("documents").stream()
                        .map(code -> code.in(documents, "document"))
                        .toList(),
                node.someOf("outcomes", Outcome.class),
                textKey(node.get("text")),
                source,
                scope(node),
                given(node),
                tells(node));
    }

    private static Deadline term(YamlNode node) {
        node.only("count", "unit", "from", "target");
        return new Deadline(
                node.get("count").number(),
                node.get("unit").oneOf(Deadline.Unit.class),
                node.get("from").oneOf(Deadline.Trigger.class),
                node.get("target").flag());
    }

    private AgreementTemplate template(YamlNode name) {
        var node = YamlNode.read(beside, folder + name.text())
                .only("code", "instrument", "name", "source", "titles", "clauses");
        var titles = node.get("titles").texts();
        return new AgreementTemplate(
                node.text("code"),
                node.get("instrument").oneOf(InstrumentType.class),
                Text.of(textKey(node.get("name"))),
                titles,
                node.get("clauses").items().stream()
                        .map(clause -> clause(clause, titles.keySet()))
                        .toList(),
                node.get("source").in(sources, "source"));
    }

    /** A file of single clauses: the languages that it names, and the clauses by their codes. */
    private Stream<LibraryClause> library(YamlNode name) {
        var node = YamlNode.read(beside, folder + name.text()).only("source", "languages", "clauses");
        var source = node.get("source").in(sources, "source");
        var languages =
                node.get("languages").items().stream().map(YamlNode::text).collect(Collectors.toSet());
        return node.get("clauses").entries().entrySet().stream()
                .map(entry -> new LibraryClause(entry.getKey(), clause(entry.getValue(), languages), source));
    }

    private static AgreementTemplate.Clause clause(YamlNode node, Set<String> languages) {
        node.only("kind", "headings", "wordings");
        var texts = new ArrayList<Map<String, String>>();
        for (var part : List.of("headings", "wordings")) {
            var found = node.get(part).texts();
            if (!found.keySet().equals(languages)) {
                throw node.fault(part + " must be there in the languages of the whole: " + languages);
            }
            texts.add(found);
        }
        return new AgreementTemplate.Clause(node.get("kind").oneOf(ClauseKind.class), texts.get(0), texts.get(1));
    }

    /** A message key; it begins with the country it belongs to. */
    private String textKey(YamlNode node) {
        var owner = country().toLowerCase(Locale.ROOT) + ".";
        if (!node.text().startsWith(owner)) {
            throw node.fault("the key '" + node.text() + "' does not begin with '" + owner + "'");
        }
        textKeys.add(node.text());
        return node.text();
    }

    /** Where forbidden words are looked for. */
    private enum Part {
        TITLE,
        CLAUSES
    }
}
