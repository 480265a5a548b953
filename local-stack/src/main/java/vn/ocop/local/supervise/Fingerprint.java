package vn.ocop.local.supervise;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32C;

/// Tells one build of a jar from another by its content: reproducible builds all bear the same time.
final class Fingerprint {
    private static final int BUFFER = 1 << 16;

    private Fingerprint() {}

    static String of(Path jar) {
        var sum = new CRC32C();
        var buffer = new byte[BUFFER];
        try (var in = Files.newInputStream(jar)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                sum.update(buffer, 0, read);
            }
            return Long.toHexString(sum.getValue()) + Long.toHexString(Files.size(jar));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
