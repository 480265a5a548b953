package vn.ocop.verifier.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathValidator;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;

/// The certificates that somebody trusts: the signer's own, or an authority's above it.
record Trust(List<X509Certificate> certificates) {
    private static final String X509 = "X.509";

    /// Reads a PEM file with one certificate or more.
    ///
    /// @throws IllegalArgumentException for a file that holds none
    static Trust read(Path pem) {
        try (var file = Files.newInputStream(pem)) {
            var found = CertificateFactory.getInstance(X509).generateCertificates(file).stream()
                    .map(X509Certificate.class::cast)
                    .toList();
            if (found.isEmpty()) {
                throw new IllegalArgumentException("không có chứng thư trong / no certificate in " + pem);
            }
            return new Trust(found);
        } catch (CertificateException unreadable) {
            throw new IllegalArgumentException("không phải tệp PEM / not a PEM file: " + pem, unreadable);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Whether the signer is trusted, or is certified by somebody who is, on the day of the signature.
    ///
    /// @param others certificates that came along
    boolean covers(X509Certificate signer, List<X509Certificate> others, Date signedAt) {
        return names(signer) || isCertified(signer, others, signedAt);
    }

    /// Whether it is the signer's own certificate that is trusted.
    boolean names(X509Certificate signer) {
        return certificates.contains(signer);
    }

    private boolean isCertified(X509Certificate signer, List<X509Certificate> others, Date signedAt) {
        try {
            var anchors = certificates.stream()
                    .map(certificate -> new TrustAnchor(certificate, null))
                    .collect(Collectors.toSet());
            var parameters = new PKIXParameters(anchors);
            parameters.setRevocationEnabled(false);
            parameters.setDate(signedAt);
            var path = CertificateFactory.getInstance(X509).generateCertPath(Chain.from(signer, others, certificates));
            CertPathValidator.getInstance("PKIX").validate(path, parameters);
            return true;
        } catch (GeneralSecurityException uncertified) {
            return false;
        }
    }
}
