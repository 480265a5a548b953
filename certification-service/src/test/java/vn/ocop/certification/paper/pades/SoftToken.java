package vn.ocop.certification.paper.pades;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.Provider;
import java.security.Security;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/// A token of SoftHSM2 with one RSA key, made for the tests.
///
/// @param pinFile holds the PIN
record SoftToken(Path library, Path pinFile) {
    static final String KEY = "ky-giay";
    private static final String PIN = "27-2020";
    private static final List<Path> LIBRARIES = List.of(
            Path.of("/usr/lib/softhsm/libsofthsm2.so"),
            Path.of("/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so"),
            Path.of("/usr/lib64/pkcs11/libsofthsm2.so"),
            Path.of("/usr/local/lib/softhsm/libsofthsm2.so"),
            Path.of("/opt/homebrew/lib/softhsm/libsofthsm2.so"));

    /// SoftHSM's driver, where it is installed.
    static Optional<Path> driver() {
        return LIBRARIES.stream().filter(Files::exists).findFirst();
    }

    /// A new token with a key in it.
    static SoftToken in(Path library, Path folder) throws Exception {
        var tokens = Files.createDirectories(folder.resolve("tokens-" + UUID.randomUUID()));
        Files.writeString(
                Path.of(System.getenv("SOFTHSM2_CONF")),
                "directories.tokendir = " + tokens.toAbsolutePath() + "\nobjectstore.backend = file\n");
        run("softhsm2-util", "--init-token", "--free", "--label", "ocop", "--pin", PIN, "--so-pin", PIN);
        var token = new SoftToken(library, Files.writeString(folder.resolve("pin"), PIN + "\n"));
        token.fill();
        return token;
    }

    private void fill() throws GeneralSecurityException, IOException, OperatorCreationException {
        var config = Files.writeString(
                pinFile.resolveSibling("fill.cfg"), "name = Fill\nlibrary = " + library + "\nslotListIndex = 0\n");
        Provider device = Security.getProvider("SunPKCS11").configure(config.toString());
        var store = KeyStore.getInstance("PKCS11", device);
        store.load(null, PIN.toCharArray());
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        var pair = generator.generateKeyPair();
        var name = new X500Name("CN=Con dấu UBND tỉnh (SoftHSM), C=VN");
        var builder = new JcaX509v3CertificateBuilder(
                name,
                BigInteger.ONE,
                Date.from(Instant.parse("2026-01-01T00:00:00Z")),
                Date.from(Instant.parse("2036-01-01T00:00:00Z")),
                name,
                pair.getPublic());
        var certificate = new JcaX509CertificateConverter()
                .getCertificate(builder.build(new JcaContentSignerBuilder("SHA256withRSA").build(pair.getPrivate())));
        store.setKeyEntry(KEY, pair.getPrivate(), null, new X509Certificate[] {certificate});
    }

    private static void run(String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(new ArrayList<>(List.of(command)))
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(said);
        }
    }
}
