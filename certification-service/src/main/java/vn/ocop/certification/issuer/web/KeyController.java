package vn.ocop.certification.issuer.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.ocop.certification.issuer.IssuerKey;
import vn.ocop.certification.issuer.IssuerKeys;

/// The issuer's public keys; needs no token and no database.
@RestController
@Tag(name = "Public register")
class KeyController {
    private static final Duration KEPT = Duration.ofMinutes(5);

    private final IssuerKeys keys;

    KeyController(IssuerKeys keys) {
        this.keys = keys;
    }

    /// A JWK set (RFC 7517): all keys that ever signed, each with the time in which it did (`nbf`, `exp`).
    @Operation(summary = "The issuer's public keys, those of earlier times included (JWKS, RFC 7517)")
    @GetMapping("/api/v1/public/keys")
    ResponseEntity<KeySetView> publicKeys() {
        var set = new KeySetView(
                keys.published().stream().map(IssuerKey::published).toList());
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(KEPT).cachePublic())
                .body(set);
    }

    /// The same where software looks for it (RFC 8615).
    @Operation(summary = "The same keys, at the well-known address (RFC 8615)")
    @GetMapping("/.well-known/jwks.json")
    ResponseEntity<KeySetView> wellKnownKeys() {
        return publicKeys();
    }

    record KeySetView(List<Map<String, Object>> keys) {}
}
