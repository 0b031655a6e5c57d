package org.twinhall.web.api;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.twinhall.domain.shared.InvalidInput;

/**
 * Reads what stands in an address. Something else than an id in the path is a path that does not exist (404); something else
 * than a number, day or id in the query is wrong input (400), where JAX-RS by itself would say 404.
 */
@Provider
public class StrictParameters implements ParamConverterProvider {
    private static final Pattern UUID_SHAPE =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    private record Kind(String reason, Function<String, Object> reading) {}

    private static final Map<Class<?>, Kind> KINDS = Map.of(
            UUID.class, new Kind("not-an-id", StrictParameters::uuid),
            Integer.class, new Kind("not-a-number", Integer::valueOf),
            int.class, new Kind("not-a-number", Integer::valueOf),
            Long.class, new Kind("not-a-number", Long::valueOf),
            long.class, new Kind("not-a-number", Long::valueOf),
            LocalDate.class, new Kind("not-a-date", LocalDate::parse),
            Boolean.class, new Kind("not-yes-or-no", StrictParameters::yesOrNo),
            boolean.class, new Kind("not-yes-or-no", StrictParameters::yesOrNo));

    @Override
    @SuppressWarnings("unchecked") // the table gives each class a reading of that class
    public <T> ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        var kind = KINDS.get(type);
        return kind == null ? null : (ParamConverter<T>) new Converter(kind, List.of(annotations));
    }

    private static Object uuid(String value) {
        if (!UUID_SHAPE.matcher(value).matches()) {
            // UUID.fromString alone also takes "1-1-1-1-1".
            throw new IllegalArgumentException("Not an id");
        }
        return UUID.fromString(value);
    }

    private static Object yesOrNo(String value) {
        return switch (value) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("Neither true nor false");
        };
    }

    private record Converter(Kind kind, List<Annotation> annotations) implements ParamConverter<Object> {

        @Override
        public Object fromString(String value) {
            if (value == null) {
                return null;
            }
            try {
                return kind.reading().apply(value);
            } catch (RuntimeException notOfThatKind) {
                throw refusal(notOfThatKind);
            }
        }

        private RuntimeException refusal(RuntimeException cause) {
            return annotations.stream().anyMatch(PathParam.class::isInstance)
                    ? new NotFoundException(cause)
                    : new BadRequestException(new InvalidInput(name(), kind.reason()));
        }

        private String name() {
            return annotations.stream()
                    .filter(QueryParam.class::isInstance)
                    .map(annotation -> ((QueryParam) annotation).value())
                    .findFirst()
                    .orElse("");
        }

        @Override
        public String toString(Object value) {
            return String.valueOf(value);
        }
    }
}
