package vn.ocop.registration.evidence.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.ocop.registration.RegistrationSettings;
import vn.ocop.registration.evidence.PartStore;

/// A folder of parts beside the evidence, each under a random name.
@Component
class FolderPartStore implements PartStore {
    private static final int PIECE = 64 * 1024;

    private final Path folder;

    FolderPartStore(RegistrationSettings settings) {
        this.folder = settings.evidenceFolder().toAbsolutePath().resolve("parts");
    }

    @Override
    public Part keep(InputStream bytes, long most) {
        var name = UUID.randomUUID().toString();
        try {
            Files.createDirectories(folder);
            try (var file = new RandomAccessFile(folder.resolve(name).toFile(), "rw")) {
                var brokenOff = copy(bytes, file, most);
                file.getFD().sync();
                return new Part(name, file.length(), brokenOff);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    @Override
    public byte[] join(List<String> names) {
        var whole = new ByteArrayOutputStream();
        try {
            for (var name : names) {
                Files.copy(folder.resolve(name), whole);
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        return whole.toByteArray();
    }

    @Override
    public void remove(String name) {
        try {
            Files.deleteIfExists(folder.resolve(name));
        } catch (IOException stuck) {
            throw new UncheckedIOException(stuck);
        }
    }

    /// Whether the sender broke off. An error of our own disk is none of the sender's: it is thrown.
    private static boolean copy(InputStream bytes, RandomAccessFile file, long most) throws IOException {
        var piece = new byte[PIECE];
        for (long left = most; left > 0; ) {
            int read;
            try {
                read = bytes.read(piece, 0, (int) Math.min(left, PIECE));
            } catch (IOException brokenOff) {
                return true;
            }
            if (read < 0) {
                return false;
            }
            file.write(piece, 0, read);
            left -= read;
        }
        return false;
    }
}
