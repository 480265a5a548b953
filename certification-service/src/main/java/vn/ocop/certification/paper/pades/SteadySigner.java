package vn.ocop.certification.paper.pades;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.params.ECDomainParameters;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.signers.ECDSASigner;
import org.bouncycastle.crypto.signers.HMacDSAKCalculator;
import org.bouncycastle.crypto.signers.StandardDSAEncoding;
import org.bouncycastle.operator.ContentSigner;

/// ECDSA with SHA-256 without chance (RFC 6979): signs equal content equally.
final class SteadySigner implements ContentSigner {
    private final ByteArrayOutputStream content = new ByteArrayOutputStream();
    private final ECPrivateKeyParameters key;

    SteadySigner(BigInteger secret, ECDomainParameters curve) {
        this.key = new ECPrivateKeyParameters(secret, curve);
    }

    @Override
    public AlgorithmIdentifier getAlgorithmIdentifier() {
        return new AlgorithmIdentifier(X9ObjectIdentifiers.ecdsa_with_SHA256);
    }

    @Override
    public OutputStream getOutputStream() {
        return content;
    }

    @Override
    public byte[] getSignature() {
        var digest = new SHA256Digest();
        var hash = new byte[digest.getDigestSize()];
        digest.update(content.toByteArray(), 0, content.size());
        digest.doFinal(hash, 0);
        var signer = new ECDSASigner(new HMacDSAKCalculator(new SHA256Digest()));
        signer.init(true, key);
        var pair = signer.generateSignature(hash);
        try {
            return StandardDSAEncoding.INSTANCE.encode(signer.getOrder(), pair[0], pair[1]);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
