package vn.ocop.verifier.pdf;

import java.io.IOException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerIdentifier;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;

/// The parts of a signature that it does not cover itself (RFC 5652, section 5): where they have one form only, nothing
/// in them changes unnoticed.
final class CmsForm {
    // spotless:off
    private static final Map<ASN1ObjectIdentifier, Set<ASN1ObjectIdentifier>> SIGNATURES_BY_DIGEST = Map.of(
            NISTObjectIdentifiers.id_sha256, Set.of(X9ObjectIdentifiers.ecdsa_with_SHA256, PKCSObjectIdentifiers.sha256WithRSAEncryption, PKCSObjectIdentifiers.rsaEncryption),
            NISTObjectIdentifiers.id_sha384, Set.of(X9ObjectIdentifiers.ecdsa_with_SHA384, PKCSObjectIdentifiers.sha384WithRSAEncryption, PKCSObjectIdentifiers.rsaEncryption),
            NISTObjectIdentifiers.id_sha512, Set.of(X9ObjectIdentifiers.ecdsa_with_SHA512, PKCSObjectIdentifiers.sha512WithRSAEncryption, PKCSObjectIdentifiers.rsaEncryption));
    // spotless:on

    private CmsForm() {}

    /// Whether it is signed data beside a file, in version 1 and DER, made by one signer with one digest.
    static boolean holds(byte[] signature, CMSSignedData cms, SignerInformation signer) throws IOException {
        var written = cms.toASN1Structure();
        return written.getContentType().equals(CMSObjectIdentifiers.signedData)
                && Arrays.equals(written.getEncoded(ASN1Encoding.DER), signature)
                && isDetached(SignedData.getInstance(written.getContent()), signer)
                && isTagged(SignedData.getInstance(written.getContent()), signer)
                && signer.getVersion() == 1
                && isKnown(
                        signer.getDigestAlgorithmID(), signer.toASN1Structure().getDigestEncryptionAlgorithm());
    }

    /// Whether the signer is given as this certificate's issuer and serial number, byte for byte.
    static boolean names(SignerInformation signer, X509Certificate certificate) {
        var issuer = X500Name.getInstance(certificate.getIssuerX500Principal().getEncoded());
        var named = new SignerIdentifier(new IssuerAndSerialNumber(issuer, certificate.getSerialNumber()));
        try {
            return Arrays.equals(
                    named.getEncoded(ASN1Encoding.DER),
                    signer.toASN1Structure().getSID().getEncoded(ASN1Encoding.DER));
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static boolean isDetached(SignedData data, SignerInformation signer) {
        var content = data.getEncapContentInfo();
        var digests = data.getDigestAlgorithms();
        return data.getVersion().hasValue(1)
                && content.getContentType().equals(CMSObjectIdentifiers.data)
                && content.getContent() == null
                && data.getCRLs() == null
                && digests.size() == 1
                && digests.getObjectAt(0).equals(signer.getDigestAlgorithmID());
    }

    /// Whether the signer's part is what one writes who has read it: its attributes carry their own tag.
    private static boolean isTagged(SignedData data, SignerInformation signer) throws IOException {
        var read = data.getSignerInfos().getObjectAt(0).toASN1Primitive();
        return Arrays.equals(
                read.getEncoded(ASN1Encoding.DER), signer.toASN1Structure().getEncoded(ASN1Encoding.DER));
    }

    private static boolean isKnown(AlgorithmIdentifier digest, AlgorithmIdentifier signature) {
        return hasNoParameters(digest)
                && hasNoParameters(signature)
                && SIGNATURES_BY_DIGEST
                        .getOrDefault(digest.getAlgorithm(), Set.of())
                        .contains(signature.getAlgorithm());
    }

    private static boolean hasNoParameters(AlgorithmIdentifier algorithm) {
        return algorithm.getParameters() == null || DERNull.INSTANCE.equals(algorithm.getParameters());
    }
}
