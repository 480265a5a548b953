package vn.ocop.verifier.verify;

import java.nio.charset.StandardCharsets;

/// What somebody gave to be checked: the bytes of a file, or of a text.
public final class Content {
    private final byte[] bytes;

    public Content(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
