package org.twinhall.web.statement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.twinhall.domain.agreement.AgreementEntry;
import org.twinhall.domain.agreement.AgreementKind;
import org.twinhall.domain.agreement.AgreementStatus;
import org.twinhall.domain.government.Governments;
import org.twinhall.domain.statement.Sourced;
import org.twinhall.domain.statement.StatementField;
import org.twinhall.domain.statement.StatementKeeping;
import org.twinhall.web.page.Language;
import org.twinhall.web.page.Texts;
import org.twinhall.web.page.Words;
import org.twinhall.web.registry.RegistryWords;

/** What sources say, in the reader's words. */
@Named
@RequestScoped
public class StatementWords {
    @Inject
    StatementKeeping keeping;

    @Inject
    Governments governments;

    @Inject
    RegistryWords registry;

    @Inject
    Words words;

    @Inject
    Language language;

    /** All that is said of an agreement, a line for each value of each field; what counts stands first in its field. */
    public List<SourceLine> lines(UUID agreementId) {
        return lines(keeping.of(agreementId));
    }

    /** The same of an agreement that was read already. */
    public List<SourceLine> lines(AgreementEntry agreement) {
        return lines(keeping.of(agreement));
    }

    private List<SourceLine> lines(List<Sourced> fields) {
        return fields.stream()
                .flatMap(field -> field.said().stream().map(line -> line(field, line)))
                .toList();
    }

    private SourceLine line(Sourced field, Sourced.Line line) {
        return new SourceLine(
                line.statement().map(UUID::toString).orElse(null),
                field(field.field()),
                value(field.field(), line.value()),
                line.source().orElseGet(() -> say("source.here")),
                line.remark().orElse(null),
                line.by().map(this::by).orElse(null),
                line.counts(),
                field.isInConflict(),
                line.accepted().map(Sourced.Chosen::because).orElse(null),
                line.accepted().map(chosen -> by(chosen.by())).orElse(null),
                field.onRecord().orElse(""),
                field.field().canCount());
    }

    private String by(Sourced.By by) {
        var government = governments
                .find(by.governmentId())
                .map(found -> found.name(language.getLocale()))
                .orElse("");
        var person = words.person(by.person());
        return new MessageFormat(say(person == null ? "by.government" : "by"), language.getWriting())
                .format(new Object[] {person, government, words.date(by.at())});
    }

    /**
     * What a reader typed as a value, as it is kept: kinds and statuses are typed by the name that the registry shows, in the reader's
     * language.
     *
     * @return what was typed, if it is no such name
     */
    public String kept(String field, String typed) {
        var word = typed == null ? "" : typed.strip();
        return switch (StatementField.of(field).orElse(StatementField.TITLE)) {
            case KIND -> named(AgreementKind.values(), registry::kind, word).orElse(typed);
            case STATUS ->
                named(AgreementStatus.values(), registry::status, word).orElse(typed);
            case SIGNED, IN_FORCE_FROM, ENDED, TITLE, PARTIES -> typed;
        };
    }

    private static <T extends Enum<T>> Optional<String> named(T[] all, Function<T, String> name, String word) {
        return Arrays.stream(all)
                .filter(each -> name.apply(each).equalsIgnoreCase(word))
                .map(Enum::name)
                .findFirst();
    }

    /** The name of a field. */
    public String field(StatementField field) {
        return say("field." + field.word());
    }

    /** A value as the reader would say it. */
    public String value(StatementField field, String value) {
        return switch (field) {
            case SIGNED, IN_FORCE_FROM, ENDED -> words.date(value);
            case KIND -> AgreementKind.published(value).map(registry::kind).orElse(value);
            case STATUS ->
                AgreementStatus.published(value).map(registry::status).orElse(value);
            case TITLE, PARTIES -> value;
        };
    }

    private String say(String key) {
        return Texts.of("statement", language.getLocale()).getString(key);
    }
}
