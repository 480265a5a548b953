package vn.ocop.verifier.pdf;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;

/// A signature that is true of its content (CAdES, as PAdES wants it).
///
/// @param others the certificates that came along
record CmsSignature(X509Certificate signer, List<X509Certificate> others) {
    private static final String TRIAL = "THỬ NGHIỆM";
    private static final Set<String> DIGESTS = Set.of(
            NISTObjectIdentifiers.id_sha256.getId(),
            NISTObjectIdentifiers.id_sha384.getId(),
            NISTObjectIdentifiers.id_sha512.getId());

    /// The signature, if it is true of the content, is made with a digest that nobody can forge, and names the
    /// certificate that it is checked with.
    static Optional<CmsSignature> of(byte[] signature, byte[] content) {
        try {
            var cms = new CMSSignedData(new CMSProcessableByteArray(content), signature);
            var signers = cms.getSignerInfos().getSigners();
            if (signers.size() != 1) {
                return Optional.empty();
            }
            var info = signers.iterator().next();
            if (!CmsForm.holds(signature, cms, info)) {
                return Optional.empty();
            }
            var certificates = certificates(cms);
            return certificates.stream()
                    .filter(certificate -> CmsForm.names(info, certificate))
                    .filter(certificate -> isNamed(info, certificate) && isTrue(info, certificate))
                    .findFirst()
                    .map(signer -> new CmsSignature(signer, certificates));
        } catch (CMSException | CertificateException | IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    /// Who signed, by the certificate.
    String subject() {
        return signer.getSubjectX500Principal().getName();
    }

    /// Whether the key is one for trials, which proves nothing.
    boolean isTrial() {
        return subject().toUpperCase(Locale.ROOT).contains(TRIAL);
    }

    /// SHA-256 of the signer's certificate.
    String fingerprint() {
        try {
            return PaperReader.sha256(signer.getEncoded());
        } catch (CertificateEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static List<X509Certificate> certificates(CMSSignedData cms) throws CertificateException {
        var converter = new JcaX509CertificateConverter();
        var found = new ArrayList<X509Certificate>();
        for (X509CertificateHolder holder : cms.getCertificates().getMatches(null)) {
            found.add(converter.getCertificate(holder));
        }
        return List.copyOf(found);
    }

    private static boolean isTrue(SignerInformation info, X509Certificate certificate) {
        try {
            return DIGESTS.contains(info.getDigestAlgOID())
                    && info.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate.getPublicKey()));
        } catch (CMSException | OperatorCreationException untrue) {
            return false;
        }
    }

    /// Another certificate with the same key must not take the signer's place.
    private static boolean isNamed(SignerInformation info, X509Certificate certificate) {
        var attributes = info.getSignedAttributes();
        var named = attributes == null ? null : attributes.get(PKCSObjectIdentifiers.id_aa_signingCertificateV2);
        if (named == null) {
            return false;
        }
        var first =
                SigningCertificateV2.getInstance(named.getAttributeValues()[0]).getCerts()[0];
        try {
            var algorithm = first.getHashAlgorithm().getAlgorithm();
            var digest = MessageDigest.getInstance(algorithm.getId()).digest(certificate.getEncoded());
            return DIGESTS.contains(algorithm.getId()) && MessageDigest.isEqual(digest, first.getCertHash());
        } catch (NoSuchAlgorithmException | CertificateEncodingException unknown) {
            return false;
        }
    }
}
