package vn.ocop.certification.paper.pades;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.KeyStore.PasswordProtection;
import java.security.KeyStore.PrivateKeyEntry;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.cert.Certificate;
import java.security.spec.ECPrivateKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.sec.SECNamedCurves;
import org.bouncycastle.asn1.sec.SECObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.crypto.params.ECDomainParameters;

/// A key for trials, out of a seed that all instances share: of equal seeds equal keys and certificates, so that no
/// file must be handed round. Its certificate says in its name that it is for trials.
final class TrialKey {
    private static final X500Name NAME =
            new X500Name("CN=OCOP THỬ NGHIỆM - không có giá trị pháp lý, O=OCOP thử nghiệm, C=VN");
    private static final Date FROM = Date.from(Instant.parse("2020-01-01T00:00:00Z"));
    private static final Date UNTIL = Date.from(Instant.parse("2050-01-01T00:00:00Z"));
    private static final String ALIAS = "thu-nghiem";

    private final BigInteger secret;
    private final ECDomainParameters curve;

    TrialKey(byte[] seed) {
        this.curve = new ECDomainParameters(SECNamedCurves.getByOID(SECObjectIdentifiers.secp256r1));
        this.secret = new BigInteger(1, seed)
                .mod(curve.getN().subtract(BigInteger.ONE))
                .add(BigInteger.ONE);
    }

    /// The key as the bytes of a PKCS#12 file.
    byte[] pkcs12(PasswordProtection password) {
        try {
            var store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            var chain = new Certificate[] {certificate()};
            store.setEntry(ALIAS, new PrivateKeyEntry(privateKey(publicKey()), chain), password);
            var file = new ByteArrayOutputStream();
            store.store(file, password.getPassword());
            return file.toByteArray();
        } catch (GeneralSecurityException | IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Certificate certificate() throws GeneralSecurityException, IOException {
        var key = SubjectPublicKeyInfo.getInstance(publicKey().getEncoded());
        var serial = new BigInteger(1, key.getPublicKeyData().getBytes()).shiftRight(400);
        var builder = new X509v3CertificateBuilder(NAME, serial, FROM, UNTIL, NAME, key);
        builder.addExtension(
                Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
        return new JcaX509CertificateConverter().getCertificate(builder.build(new SteadySigner(secret, curve)));
    }

    private PublicKey publicKey() throws GeneralSecurityException {
        var point = curve.getG().multiply(secret).normalize().getEncoded(false);
        var algorithm = new AlgorithmIdentifier(X9ObjectIdentifiers.id_ecPublicKey, SECObjectIdentifiers.secp256r1);
        try {
            var encoded = new SubjectPublicKeyInfo(algorithm, point).getEncoded();
            return KeyFactory.getInstance("EC").generatePublic(new X509EncodedKeySpec(encoded));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private PrivateKey privateKey(PublicKey pair) throws GeneralSecurityException {
        var parameters = ((java.security.interfaces.ECPublicKey) pair).getParams();
        return KeyFactory.getInstance("EC").generatePrivate(new ECPrivateKeySpec(secret, parameters));
    }
}
