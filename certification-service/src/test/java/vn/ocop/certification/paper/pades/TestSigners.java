package vn.ocop.certification.paper.pades;

import eu.europa.esig.dss.token.Pkcs12SignatureToken;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.KeyStore.PasswordProtection;
import java.security.NoSuchAlgorithmException;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import vn.ocop.certification.paper.Signer;

/// Signers of papers, each with a key of its own.
public final class TestSigners {
    private static final Date FROM = Date.from(Instant.parse("2020-01-01T00:00:00Z"));
    private static final Date UNTIL = Date.from(Instant.parse("2050-01-01T00:00:00Z"));
    private static final X500Name AUTHORITY = new X500Name("CN=Cơ quan chứng thực, C=VN");

    private TestSigners() {}

    /// A signer with the trial key of that seed (ECDSA).
    public static Signer trial(String seed) {
        return SigningConfiguration.trial(seed.getBytes(StandardCharsets.US_ASCII));
    }

    /// A signer with an RSA key and a certificate of this name, which an authority made.
    ///
    /// @return behind it in the chain the authority
    public static Signer certified(String name) throws Exception {
        var authority = keys();
        var key = keys();
        var chain = new Certificate[] {
            certificate(new X500Name("CN=" + name + ", C=VN"), key, authority, false),
            certificate(AUTHORITY, authority, authority, true)
        };
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        var password = new PasswordProtection("test".toCharArray());
        store.setKeyEntry("ky-giay", key.getPrivate(), password.getPassword(), chain);
        var file = new ByteArrayOutputStream();
        store.store(file, password.getPassword());
        var token = new Pkcs12SignatureToken(file.toByteArray(), password);
        return new PadesSigner(token, token.getKeys().getFirst(), false);
    }

    private static X509Certificate certificate(X500Name name, KeyPair key, KeyPair authority, boolean above)
            throws Exception {
        var serial = BigInteger.valueOf(above ? 1 : 2);
        var builder = new JcaX509v3CertificateBuilder(AUTHORITY, serial, FROM, UNTIL, name, key.getPublic());
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(above));
        return new JcaX509CertificateConverter()
                .getCertificate(
                        builder.build(new JcaContentSignerBuilder("SHA256withRSA").build(authority.getPrivate())));
    }

    private static KeyPair keys() throws NoSuchAlgorithmException {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        return generator.generateKeyPair();
    }
}
