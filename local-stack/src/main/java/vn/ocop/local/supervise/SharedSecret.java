package vn.ocop.local.supervise;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/// The secret that the services of one stack share, made on the first start and kept with the data.
record SharedSecret(Path file) {
    private static final int BYTES = 32;

    /// The secret as hexadecimal digits.
    synchronized String text() {
        try {
            if (!Files.exists(file)) {
                make();
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void make() throws IOException {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        var unfinished = Files.createTempFile(Files.createDirectories(file.getParent()), "secret", ".new");
        Files.setPosixFilePermissions(unfinished, PosixFilePermissions.fromString("rw-------"));
        Files.writeString(unfinished, HexFormat.of().formatHex(bytes));
        try {
            Files.createLink(file, unfinished); // the first of several makers wins
        } catch (FileAlreadyExistsException e) {
            return;
        } finally {
            Files.delete(unfinished);
        }
    }
}
