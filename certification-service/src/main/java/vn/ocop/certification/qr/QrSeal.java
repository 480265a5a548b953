package vn.ocop.certification.qr;

import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.ocop.certification.certificate.Certificate;
import vn.ocop.certification.issuer.IssuerKeys;

/// Signs what stands in the QR of a certificate.
@Component
public class QrSeal {
    /// The type of a record's header: nothing else that the issuer signs is taken for one.
    public static final String TYPE = "ocop-qr";

    private final IssuerKeys keys;
    private final InstantSource time;
    private final String address;

    QrSeal(IssuerKeys keys, InstantSource time, @Value("${ocop.public.address}") String address) {
        this.keys = keys;
        this.time = time;
        this.address = address;
    }

    /// The record as a compact JWS, signed now with the key of now.
    ///
    /// @throws IllegalArgumentException for a certificate that is not issued here: nobody here vouches for it
    public String record(Certificate certificate) {
        if (!certificate.content().issuedHere()) {
            throw new IllegalArgumentException("not issued here: " + certificate.id());
        }
        var facts = QrFacts.of(certificate.content());
        facts.put("iat", time.instant().getEpochSecond());
        return keys.signing().sign(TYPE, facts);
    }

    /// The text of the QR: the check page's address, which carries a record.
    public String text(Certificate certificate) {
        return text(certificate, record(certificate));
    }

    /// The text of a QR that carries this record.
    public String text(Certificate certificate, String record) {
        return address + "/v/" + certificate.content().lookupCode() + "?r=" + record;
    }
}
