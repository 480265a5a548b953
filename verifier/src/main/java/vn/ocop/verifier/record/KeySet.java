package vn.ocop.verifier.record;

import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.Optional;

/// The issuer's published keys.
record KeySet(JWKSet keys) {
    /// Reads a JWK set (RFC 7517).
    ///
    /// @throws IllegalArgumentException if it is none
    static KeySet read(Path file) {
        try {
            return new KeySet(JWKSet.parse(Files.readString(file)));
        } catch (ParseException e) {
            throw new IllegalArgumentException("không phải bộ khóa / not a JWK set: " + file, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<IssuerKey> find(String kid) {
        return Optional.ofNullable(keys.getKeyByKeyId(kid))
                .filter(ECKey.class::isInstance)
                .map(key -> new IssuerKey(key.toECKey()));
    }
}
