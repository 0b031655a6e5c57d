package org.twinhall.web.api;

import jakarta.json.bind.serializer.JsonbSerializer;
import jakarta.json.bind.serializer.SerializationContext;
import jakarta.json.stream.JsonGenerator;

/** Writes records, which JSON-B of this server does not know. */
class RecordWriting implements JsonbSerializer<Record> {

    @Override
    public void serialize(Record value, JsonGenerator generator, SerializationContext context) {
        context.serialize(RecordShape.of(value), generator);
    }
}
