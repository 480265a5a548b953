package vn.ocop.registration.producer;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import vn.ocop.web.seal.Seal;

/// Turns identity numbers into keyed hashes: equal for equal numbers, worth nothing to whoever lacks the key.
public final class IdentityHash {
    private final Seal seal;

    /// Hashes under this seal.
    public IdentityHash(Seal seal) {
        this.seal = seal;
    }

    /// The hash of a number, spaces and dots aside.
    public String of(String identityNumber) {
        var digits = identityNumber.replaceAll("\\D", "");
        return HexFormat.of().formatHex(seal.of(digits.getBytes(StandardCharsets.US_ASCII)));
    }
}
