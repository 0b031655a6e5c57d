package org.twinhall.web.api;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;

/**
 * How values become JSON and back. What is absent is written as null, so that every answer of a kind has the same members; what is read must
 * be of the type it is asked for, and is never made into it.
 */
@Provider
public class JsonShape implements ContextResolver<Jsonb> {
    private final Jsonb jsonb = JsonbBuilder.create(new JsonbConfig()
            .withNullValues(true)
            .withSerializers(new RecordWriting())
            .withDeserializers(
                    new Strictly.Words(),
                    new Strictly.Whole(),
                    new Strictly.Small(),
                    new Strictly.Measure(),
                    new Strictly.Truth(),
                    new Strictly.Day(),
                    new Strictly.Id()));

    @Override
    public Jsonb getContext(Class<?> type) {
        return jsonb;
    }
}
