package vn.ocop.local.signin;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;

/// The key that signs all tokens (ES256). It is kept in a file, so that tokens outlive a restart.
final class SigningKey {
    private SigningKey() {}

    /// The key in the file; made and written on the first start, readable by its owner only.
    static ECKey keptIn(Path file) {
        try {
            if (Files.exists(file)) {
                return ECKey.parse(Files.readString(file));
            }
            var key = new ECKeyGenerator(Curve.P_256)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.ES256)
                    .keyIDFromThumbprint(true)
                    .generate();
            write(key, file.toAbsolutePath());
            return key;
        } catch (IOException | ParseException | JOSEException e) {
            throw new IllegalStateException("the signing key cannot be read or made: " + file, e);
        }
    }

    private static void write(ECKey key, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var unfinished = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(unfinished);
        Files.createFile(unfinished, ownerOnly);
        Files.writeString(unfinished, key.toJSONString(), StandardOpenOption.TRUNCATE_EXISTING);
        Files.move(unfinished, file);
    }
}
