package org.twinhall.web.api;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** Records as JSON: JSON-B of this server does not know them, but it knows maps. */
final class RecordShape {
    private RecordShape() {}

    /** The components by their names, in their order; what is within them likewise, and everything else as its text. */
    static Map<String, Object> of(Record value) {
        var shape = new LinkedHashMap<String, Object>();
        for (var component : value.getClass().getRecordComponents()) {
            shape.put(component.getName(), shaped(read(component, value)));
        }
        return shape;
    }

    private static Object read(RecordComponent component, Record value) {
        try {
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(value.getClass() + " is not public", e);
        }
    }

    private static Object shaped(Object value) {
        if (value instanceof Record inner) {
            return of(inner);
        }
        if (value instanceof Collection<?> several) {
            return several.stream().map(RecordShape::shaped).toList();
        }
        return value == null || value instanceof Number || value instanceof Boolean ? value : value.toString();
    }
}
