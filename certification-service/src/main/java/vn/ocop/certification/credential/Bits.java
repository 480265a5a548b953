package vn.ocop.certification.credential;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;

/// The bits of a status list as they are told: position 0 is the first byte's highest bit; compressed, and in multibase
/// base64url.
final class Bits {
    private static final char BASE64_URL = 'u';
    private static final int HIGHEST = 0x80;

    private Bits() {}

    static String encoded(IntStream positions) {
        var bytes = new byte[StatusPlace.PLACES / Byte.SIZE];
        positions.forEach(position -> bytes[position / Byte.SIZE] |= (byte) (HIGHEST >> position % Byte.SIZE));
        var compressed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(compressed)) {
            gzip.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return BASE64_URL + Base64.getUrlEncoder().withoutPadding().encodeToString(compressed.toByteArray());
    }
}
