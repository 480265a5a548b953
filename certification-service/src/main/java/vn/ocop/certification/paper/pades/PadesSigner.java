package vn.ocop.certification.paper.pades;

import static java.util.Objects.requireNonNull;

import eu.europa.esig.dss.enumerations.CertificationPermission;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.token.DSSPrivateKeyEntry;
import eu.europa.esig.dss.token.SignatureTokenConnection;
import java.time.Instant;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ocop.certification.paper.Signer;

/// Signs with a key of a token, whatever holds it: a file or a device. Fetches nothing from the network.
final class PadesSigner implements Signer {
    private final PAdESService service = new PAdESService(new CommonCertificateVerifier(true));
    private final SignatureTokenConnection token;
    private final DSSPrivateKeyEntry key;
    private final boolean trial;

    PadesSigner(SignatureTokenConnection token, DSSPrivateKeyEntry key, boolean trial) {
        this.token = token;
        this.key = key;
        this.trial = trial;
    }

    /// The key of that name; without a name the only one.
    ///
    /// @throws IllegalStateException if there is none, or several to choose from
    static DSSPrivateKeyEntry key(
            List<DSSPrivateKeyEntry> keys, @Nullable DSSPrivateKeyEntry named, @Nullable String alias) {
        if (alias != null) {
            if (named == null) {
                throw new IllegalStateException("ocop.signing.key-alias: the token has no key " + alias);
            }
            return named;
        }
        if (keys.size() != 1) {
            throw new IllegalStateException(
                    "ocop.signing.key-alias must name one of the token's " + keys.size() + " keys");
        }
        return keys.getFirst();
    }

    @Override
    public byte[] sign(byte[] pdf, Instant at) {
        var document = new InMemoryDocument(pdf);
        var parameters = parameters(at);
        var hash = service.getDataToSign(document, parameters);
        var value = token.sign(hash, parameters.getDigestAlgorithm(), key);
        DSSDocument signed = service.signDocument(document, parameters, value);
        return DSSUtils.toByteArray(signed);
    }

    private PAdESSignatureParameters parameters(Instant at) {
        var parameters = new PAdESSignatureParameters();
        parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_B);
        parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
        parameters.setSigningCertificate(key.getCertificate());
        parameters.setCertificateChain(key.getCertificateChain());
        parameters.setPermission(CertificationPermission.NO_CHANGE_PERMITTED);
        parameters.bLevel().setSigningDate(Date.from(at));
        return parameters;
    }

    @Override
    public boolean isTrial() {
        return trial;
    }

    @Override
    public String key() {
        return HexFormat.of().formatHex(key.getCertificate().getDigest(DigestAlgorithm.SHA256));
    }

    @Override
    public List<String> chain() {
        return Stream.of(key.getCertificateChain()).map(PadesSigner::pem).toList();
    }

    private static String pem(CertificateToken certificate) {
        return requireNonNull(DSSUtils.convertToPEM(certificate));
    }
}
