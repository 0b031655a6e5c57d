package org.twinhall.web.api.description;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.twinhall.web.api.WordOf;

/**
 * The schemas of all that is sent and answered, by the names of their classes. What is answered has all its fields in every answer;
 * what is sent has those that must not be missing, and of the others each may be null.
 */
final class Shapes {
    private static final String PLACE = "#/components/schemas/";

    private record Kind(SchemaType type, String format) {}

    private static final Map<Type, Kind> SCALARS = Map.ofEntries(
            Map.entry(String.class, new Kind(SchemaType.STRING, null)),
            Map.entry(ZoneId.class, new Kind(SchemaType.STRING, null)),
            Map.entry(UUID.class, new Kind(SchemaType.STRING, "uuid")),
            Map.entry(LocalDate.class, new Kind(SchemaType.STRING, "date")),
            Map.entry(Instant.class, new Kind(SchemaType.STRING, "date-time")),
            Map.entry(URI.class, new Kind(SchemaType.STRING, "uri")),
            Map.entry(byte[].class, new Kind(SchemaType.STRING, "binary")),
            Map.entry(int.class, new Kind(SchemaType.INTEGER, "int32")),
            Map.entry(Integer.class, new Kind(SchemaType.INTEGER, "int32")),
            Map.entry(long.class, new Kind(SchemaType.INTEGER, "int64")),
            Map.entry(Long.class, new Kind(SchemaType.INTEGER, "int64")),
            Map.entry(BigDecimal.class, new Kind(SchemaType.NUMBER, null)),
            Map.entry(boolean.class, new Kind(SchemaType.BOOLEAN, null)),
            Map.entry(Boolean.class, new Kind(SchemaType.BOOLEAN, null)));

    private final Map<String, Schema> named = new TreeMap<>();
    private final Map<String, Type> types = new HashMap<>();

    /** All that were asked for, by name. */
    Map<String, Schema> named() {
        return named;
    }

    /** Takes in one that no class stands behind. */
    void put(String name, Schema schema) {
        named.put(name, schema);
    }

    static Schema reference(String name) {
        return OASFactory.createSchema().ref(PLACE + name);
    }

    /** The names of the fields of what is sent. */
    static List<String> fields(Class<?> shape) {
        return members(shape).map(Member::name).toList();
    }

    /**
     * The schema of a type, with what is said of it where it stands.
     *
     * @param place the field, component, argument or method that has the type
     */
    Schema of(Type type, AnnotatedElement place) {
        return of(type, place, Map.of());
    }

    private Schema of(Type type, AnnotatedElement place, Map<TypeVariable<?>, Type> known) {
        var schema = plain(type, known);
        var innermost = schema.getItems() == null ? schema : schema.getItems();
        var word = place.getAnnotation(WordOf.class);
        if (word != null) {
            innermost.setEnumeration(words(word.value(), word.published()));
        }
        var size = place.getAnnotation(Size.class);
        if (size != null && size.max() < Integer.MAX_VALUE) {
            if (schema.getItems() == null) {
                schema.setMaxLength(size.max());
            } else {
                schema.setMaxItems(size.max());
            }
        }
        if (place.isAnnotationPresent(NotEmpty.class) && schema.getItems() != null) {
            schema.setMinItems(1);
        }
        var said = said(place);
        if (said != null) {
            take(said, innermost);
        }
        return schema;
    }

    private static void take(org.eclipse.microprofile.openapi.annotations.media.Schema said, Schema schema) {
        if (!said.format().isEmpty()) {
            schema.setFormat(said.format());
        }
        if (said.maxLength() > 0 && said.maxLength() < Integer.MAX_VALUE) {
            schema.setMaxLength(said.maxLength());
        }
        if (said.enumeration().length > 0) {
            schema.setEnumeration(List.of((Object[]) said.enumeration()));
        }
    }

    private static org.eclipse.microprofile.openapi.annotations.media.Schema said(AnnotatedElement place) {
        return place.getAnnotation(org.eclipse.microprofile.openapi.annotations.media.Schema.class);
    }

    private Schema plain(Type type, Map<TypeVariable<?>, Type> known) {
        var kind = SCALARS.get(type);
        if (kind != null) {
            return OASFactory.createSchema().type(kind.type()).format(kind.format());
        }
        if (type instanceof TypeVariable<?> variable) {
            return plain(known.get(variable), known);
        }
        if (type instanceof ParameterizedType generic) {
            return generic(generic, known);
        }
        if (type instanceof Class<?> shape && shape.isEnum()) {
            return OASFactory.createSchema().type(SchemaType.STRING).enumeration(words(shape, false));
        }
        if (type instanceof Class<?> shape && shape.getName().startsWith("org.twinhall.")) {
            return object(shape.getSimpleName(), shape, shape, Map.of());
        }
        throw new IllegalStateException("Nobody says how " + type + " is written");
    }

    private Schema generic(ParameterizedType type, Map<TypeVariable<?>, Type> known) {
        var raw = (Class<?>) type.getRawType();
        var arguments = type.getActualTypeArguments();
        if (Collection.class.isAssignableFrom(raw)) {
            return OASFactory.createSchema().type(SchemaType.ARRAY).items(plain(arguments[0], known));
        }
        if (Map.class.isAssignableFrom(raw)) {
            return OASFactory.createSchema()
                    .type(SchemaType.OBJECT)
                    .additionalPropertiesSchema(plain(arguments[1], known));
        }
        var inside = new HashMap<TypeVariable<?>, Type>();
        var name = new StringBuilder(raw.getSimpleName());
        for (int i = 0; i < arguments.length; i++) {
            inside.put(raw.getTypeParameters()[i], arguments[i]);
            name.append(i == 0 ? "Of" : "And").append(((Class<?>) arguments[i]).getSimpleName());
        }
        return object(name.toString(), type, raw, inside);
    }

    private Schema object(String name, Type type, Class<?> shape, Map<TypeVariable<?>, Type> known) {
        var former = types.put(name, type);
        if (former == null) {
            var schema = OASFactory.createSchema().type(SchemaType.OBJECT);
            named.put(name, schema);
            members(shape).forEach(member -> add(member, schema, known));
        } else if (!former.equals(type)) {
            throw new IllegalStateException("Both " + former + " and " + type + " are called " + name);
        }
        return reference(name);
    }

    private void add(Member member, Schema schema, Map<TypeVariable<?>, Type> known) {
        var property = of(member.type(), member.place(), known);
        var nullable = member.isNullable();
        if (nullable && property.getRef() != null) {
            // Beside a reference nothing counts.
            property = OASFactory.createSchema().addAllOf(property);
        }
        if (nullable) {
            property.setNullable(true);
        }
        schema.addProperty(member.name(), property);
        if (member.isRequired()) {
            schema.addRequired(member.name());
        }
    }

    private static List<Object> words(Class<?> constants, boolean published) {
        return Arrays.stream(constants.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .<Object>map(name -> published ? name.toLowerCase(Locale.ROOT).replace('_', '-') : name)
                .toList();
    }

    private static Stream<Member> members(Class<?> shape) {
        if (shape == Object.class) {
            return Stream.of();
        }
        if (shape.isRecord()) {
            return Arrays.stream(shape.getRecordComponents())
                    .map(component ->
                            new Member(component.getName(), component.getGenericType(), component.getAccessor(), true));
        }
        return Stream.concat(
                members(shape.getSuperclass()),
                Arrays.stream(shape.getDeclaredFields()).filter(Shapes::isShown).map(Member::of));
    }

    private static boolean isShown(Field field) {
        return Modifier.isPublic(field.getModifiers()) && !Modifier.isStatic(field.getModifiers());
    }

    /**
     * A field or component.
     *
     * @param answered whether it is written and never read
     */
    private record Member(String name, Type type, AnnotatedElement place, boolean answered) {
        static Member of(Field field) {
            return new Member(field.getName(), field.getGenericType(), field, Modifier.isFinal(field.getModifiers()));
        }

        boolean isRequired() {
            return answered
                    || place.isAnnotationPresent(NotNull.class)
                    || place.isAnnotationPresent(NotEmpty.class)
                    || (said(place) != null && said(place).required());
        }

        boolean isNullable() {
            var mayBeLeftOut = !isRequired() && !(type instanceof Class<?> shape && shape.isPrimitive());
            return mayBeLeftOut || (said(place) != null && said(place).nullable());
        }
    }
}
