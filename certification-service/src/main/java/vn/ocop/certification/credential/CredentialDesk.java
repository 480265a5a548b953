package vn.ocop.certification.credential;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.certification.certificate.Certificates;
import vn.ocop.certification.issuer.IssuerKeys;
import vn.ocop.web.text.LookupCode;
import vn.ocop.web.time.Today;

/// Hands out certificates and status lists as signed credentials (JWT-secured, VC-JOSE-COSE).
@Component
public class CredentialDesk {
    private static final String TYPE = "vc+jwt";

    private final Certificates certificates;
    private final StatusPlaces places;
    private final IssuerKeys keys;
    private final InstantSource time;
    private final Today today;
    private final String home;

    CredentialDesk(
            Certificates certificates,
            StatusPlaces places,
            IssuerKeys keys,
            InstantSource time,
            Today today,
            @Value("${ocop.public.address}") String home) {
        this.certificates = certificates;
        this.places = places;
        this.keys = keys;
        this.time = time;
        this.today = today;
        this.home = home;
    }

    /// The certificate with this code, signed now; empty for a code that nobody was given, and for a paper that was not
    /// issued here.
    @Transactional(readOnly = true)
    public Optional<String> credential(String code) {
        return certificates
                .findByCode(LookupCode.read(code))
                .flatMap(certificate ->
                        places.of(certificate.id()).map(place -> new Badge(home, certificate, place).claims()))
                .map(this::signed);
    }

    /// A status list as of now; empty where there is none of this number yet.
    @Transactional(readOnly = true)
    public Optional<String> statusList(StatusPurpose purpose, int list) {
        if (list < 1 || list > places.lists()) {
            return Optional.empty();
        }
        var bits = Bits.encoded(places.having(purpose.statuses(), list, today.get()));
        var now = time.instant().truncatedTo(ChronoUnit.SECONDS);
        return Optional.of(signed(new StatusList(new StatusAddress(home, purpose, list), bits, now).claims()));
    }

    private String signed(Map<String, Object> claims) {
        claims.put("iss", home);
        claims.put("iat", time.instant().getEpochSecond());
        return keys.signing().sign(TYPE, claims);
    }
}
