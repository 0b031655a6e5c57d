package org.twinhall.web.statement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.List;
import java.util.UUID;
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
        return keeping.of(agreementId).stream()
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
        return new MessageFormat(say("by"), language.getWriting())
                .format(new Object[] {words.person(by.person()), government, words.date(by.at())});
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
