package org.twinhall.domain.statement;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.twinhall.domain.agreement.Agreement;
import org.twinhall.domain.agreement.AgreementEntry;
import org.twinhall.domain.agreement.AgreementKind;
import org.twinhall.domain.agreement.AgreementStatus;
import org.twinhall.domain.shared.EdtfDate;
import org.twinhall.domain.shared.InvalidInput;
import org.twinhall.domain.shared.Typed;

/** What sources differ about. */
public enum StatementField {
    SIGNED,
    IN_FORCE_FROM,
    ENDED,
    KIND,
    STATUS,
    TITLE,
    /** Who the parties are. Another wording is kept beside the record and never changes whose agreement it is. */
    PARTIES;

    /** The longest value, in characters. */
    public static final int LONGEST = 400;

    /** Its name for machines, such as {@code in-force-from}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The field of that name. */
    public static Optional<StatementField> of(String word) {
        return Arrays.stream(values())
                .filter(field -> field.word().equals(word) || field.name().equals(word))
                .findFirst();
    }

    /**
     * A value as it is kept: a date in EDTF, the published name of a kind or a status, or words.
     *
     * @throws InvalidInput of field {@code value} if it cannot be a value of this
     */
    String read(String typed) {
        var value = Typed.required("value", typed, LONGEST);
        return switch (this) {
            case SIGNED, IN_FORCE_FROM, ENDED ->
                EdtfDate.read(value)
                        .orElseThrow(() -> new InvalidInput("value", "not-edtf"))
                        .text();
            case KIND -> published(AgreementKind.published(value).orElseThrow(StatementField::notAWord));
            case STATUS -> published(AgreementStatus.published(value).orElseThrow(StatementField::notAWord));
            case TITLE, PARTIES -> value;
        };
    }

    private static InvalidInput notAWord() {
        return new InvalidInput("value", "not-in-registry");
    }

    private static String published(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What counts at present, as it would be kept here; empty if nothing is known. */
    Optional<String> onRecord(AgreementEntry agreement) {
        return switch (this) {
            case SIGNED -> dated(agreement.signed());
            case IN_FORCE_FROM -> dated(agreement.inForceFrom());
            case ENDED -> dated(agreement.ended());
            case KIND -> Optional.of(published(agreement.kind()));
            case STATUS -> Optional.of(published(agreement.status()));
            case TITLE -> agreement.title();
            case PARTIES -> Optional.empty();
        };
    }

    private static Optional<String> dated(EdtfDate date) {
        return date.isKnown() ? Optional.of(date.text()) : Optional.empty();
    }

    /** Whether a value of it can be made the one that counts. */
    public boolean canCount() {
        return this != PARTIES;
    }

    /** Makes a value, as it is kept here, the one that counts. */
    void settle(Agreement agreement, String value) {
        switch (this) {
            case SIGNED -> agreement.correctSigned(new EdtfDate(value));
            case IN_FORCE_FROM -> agreement.lasts(new EdtfDate(value), agreement.ended());
            case ENDED -> agreement.lasts(agreement.inForceFrom(), new EdtfDate(value));
            case KIND -> agreement.correctKind(AgreementKind.published(value).orElseThrow());
            case STATUS ->
                agreement.correctStatus(AgreementStatus.published(value).orElseThrow());
            case TITLE -> agreement.correctTitle(value);
            case PARTIES -> throw new IllegalStateException("Whose agreement it is does not change");
        }
    }
}
