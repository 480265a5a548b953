package vn.ocop.events.golden;

import java.util.UUID;
import java.util.function.Function;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/// Reads an id from a plain UUID.
final class IdReader<T> extends StdDeserializer<T> {
    private final Function<UUID, T> constructor;

    IdReader(Class<T> type, Function<UUID, T> constructor) {
        super(type);
        this.constructor = constructor;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
        return constructor.apply(UUID.fromString(parser.getString()));
    }
}
