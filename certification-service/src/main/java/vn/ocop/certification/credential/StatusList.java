package vn.ocop.certification.credential;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A status list as a credential (W3C Bitstring Status List 1.0).
///
/// @param encoded the bits, see [Bits]
record StatusList(StatusAddress address, String encoded, Instant from) {
    /// So long an answer may be kept by who asked for it.
    static final Duration KEPT = Duration.ofMinutes(1);

    /// After that it is too old to be believed.
    private static final Duration BELIEVED = Duration.ofDays(1);

    Map<String, Object> claims() {
        var claims = new LinkedHashMap<String, Object>();
        claims.put("@context", List.of(Badge.CREDENTIALS));
        claims.put("id", address.text());
        claims.put("type", List.of(Badge.CREDENTIAL, "BitstringStatusListCredential"));
        claims.put("issuer", address.home());
        claims.put("validFrom", from.toString());
        claims.put("validUntil", from.plus(BELIEVED).toString());
        claims.put(
                "credentialSubject",
                Map.of(
                        "id",
                        address.text() + "#list",
                        "type",
                        "BitstringStatusList",
                        "statusPurpose",
                        address.purpose().text(),
                        "ttl",
                        KEPT.toMillis(),
                        "encodedList",
                        encoded));
        return claims;
    }
}
