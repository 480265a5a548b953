package vn.ocop.audit;

import com.nimbusds.jose.jwk.ECKey;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/// Keeps a private key as a JWK (RFC 7517) in a file that only its owner can read.
public final class KeyFile {
    private KeyFile() {}

    /// Writes the key, all of it at once. Two instances may do so at the same time: the first one's key stays.
    public static void write(ECKey key, Path file) throws IOException {
        var folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var unfinished = Files.createTempFile(folder, "key", ".new", ownerOnly);
        Files.writeString(unfinished, key.toJSONString(), StandardOpenOption.TRUNCATE_EXISTING);
        try {
            Files.createLink(file, unfinished);
        } catch (FileAlreadyExistsException _) {
            // as wanted
        } finally {
            Files.delete(unfinished);
        }
    }
}
