package vn.ocop.web.json;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import vn.ocop.web.text.Texts;

/// Reads strings from JSON strings only, in normal form, without invisible characters.
final class StrictText extends StdScalarDeserializer<String> {
    StrictText() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser json, DeserializationContext context) {
        if (!json.hasToken(JsonToken.VALUE_STRING)) {
            return (String) context.handleUnexpectedToken(String.class, json);
        }
        var text = json.getString();
        if (!Texts.isClean(text)) {
            throw new RefusedTextException(json, Texts.firstRefused(text));
        }
        return Texts.normalised(text);
    }
}
