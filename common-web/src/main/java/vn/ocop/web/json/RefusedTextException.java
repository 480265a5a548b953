package vn.ocop.web.json;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.exc.MismatchedInputException;

/// A string holds a character that texts may not hold.
public final class RefusedTextException extends MismatchedInputException {
    private final String character;

    RefusedTextException(JsonParser json, String character) {
        super(json, "Refused character " + character, String.class);
        this.character = character;
    }

    /// As `U+202E`.
    public String character() {
        return character;
    }
}
