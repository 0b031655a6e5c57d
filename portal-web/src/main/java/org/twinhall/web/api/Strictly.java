package org.twinhall.web.api;

import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.bind.JsonbException;
import jakarta.json.bind.serializer.DeserializationContext;
import jakarta.json.bind.serializer.JsonbDeserializer;
import jakarta.json.stream.JsonParser;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import org.twinhall.domain.shared.CalendarDay;

/**
 * Reads values of exactly their own type. The binding alone makes words of numbers and cuts fractions off: a program that sends the
 * wrong thing would be told that all is well.
 */
final class Strictly {
    private Strictly() {}

    private abstract static class Reading<T> implements JsonbDeserializer<T> {
        @Override
        public T deserialize(JsonParser parser, DeserializationContext context, Type type) {
            var value = parser.getValue();
            if (value.getValueType() == JsonValue.ValueType.NULL) {
                return null;
            }
            try {
                return read(value);
            } catch (ClassCastException | ArithmeticException | DateTimeException | IllegalArgumentException e) {
                throw new JsonbException("Not of the type that is asked for", e);
            }
        }

        /** May throw what the language throws when a value is not what it is taken for. */
        abstract T read(JsonValue value);

        static String words(JsonValue value) {
            return ((JsonString) value).getString();
        }

        static BigDecimal number(JsonValue value) {
            return ((JsonNumber) value).bigDecimalValue();
        }
    }

    /** Words, of whole characters. */
    static final class Words extends Reading<String> {
        @Override
        String read(JsonValue value) {
            var words = words(value);
            if (words.codePoints().anyMatch(each -> Character.getType(each) == Character.SURROGATE)) {
                throw new IllegalArgumentException("Half a character");
            }
            return words;
        }
    }

    /** A whole number. */
    static final class Whole extends Reading<Long> {
        @Override
        Long read(JsonValue value) {
            return number(value).longValueExact();
        }
    }

    /** A whole number that is not large. */
    static final class Small extends Reading<Integer> {
        @Override
        Integer read(JsonValue value) {
            return number(value).intValueExact();
        }
    }

    /** A number, whole or not. */
    static final class Measure extends Reading<BigDecimal> {
        @Override
        BigDecimal read(JsonValue value) {
            return number(value);
        }
    }

    /** Yes or no. */
    static final class Truth extends Reading<Boolean> {
        @Override
        Boolean read(JsonValue value) {
            return switch (value.getValueType()) {
                case TRUE -> true;
                case FALSE -> false;
                default -> throw new IllegalArgumentException("Neither yes nor no");
            };
        }
    }

    /** A day of the calendar. */
    static final class Day extends Reading<LocalDate> {
        @Override
        LocalDate read(JsonValue value) {
            return CalendarDay.parse(words(value));
        }
    }

    /** An id. */
    static final class Id extends Reading<UUID> {
        @Override
        UUID read(JsonValue value) {
            return UUID.fromString(words(value));
        }
    }
}
