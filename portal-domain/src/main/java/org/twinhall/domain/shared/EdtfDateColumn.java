package org.twinhall.domain.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Dates as published, in a text column; an unknown date is null there. */
@Converter(autoApply = true)
public class EdtfDateColumn implements AttributeConverter<EdtfDate, String> {

    @Override
    public String convertToDatabaseColumn(EdtfDate date) {
        return date == null || !date.isKnown() ? null : date.text();
    }

    @Override
    public EdtfDate convertToEntityAttribute(String column) {
        return column == null ? EdtfDate.UNKNOWN : new EdtfDate(column);
    }
}
