package vn.ocop.web.json;

import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.exc.MismatchedInputException;
import vn.ocop.web.text.Texts;

/// Reads the keys of maps under the rules of all texts.
final class StrictKey extends KeyDeserializer {
    @Override
    public Object deserializeKey(String key, DeserializationContext context) {
        if (!Texts.isClean(key)) {
            throw MismatchedInputException.from(context.getParser(), String.class, "Refused character in a key");
        }
        return Texts.normalised(key);
    }
}
