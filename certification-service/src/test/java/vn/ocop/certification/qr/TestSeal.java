package vn.ocop.certification.qr;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import vn.ocop.certification.issuer.IssuerKey;
import vn.ocop.certification.issuer.IssuerKeys;
import vn.ocop.certification.paper.QrContent;

/// An issuer of QR records with one key.
public final class TestSeal implements IssuerKeys {
    private final IssuerKey key;
    private final Instant now;

    public TestSeal(String kid, Instant now) {
        try {
            this.key = new IssuerKey(new ECKeyGenerator(Curve.P_256).keyID(kid).generate(), now, null);
            this.now = now;
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /// What it writes into the QR of certificates.
    public QrContent content() {
        return new QrSeal(this, InstantSource.fixed(now), "https://ocop.example")::text;
    }

    /// Its published keys as a JWK set.
    public String jwks() {
        return JsonMapper.shared().writeValueAsString(Map.of("keys", List.of(key.published())));
    }

    @Override
    public IssuerKey signing() {
        return key;
    }

    @Override
    public List<IssuerKey> published() {
        return List.of(key);
    }
}
