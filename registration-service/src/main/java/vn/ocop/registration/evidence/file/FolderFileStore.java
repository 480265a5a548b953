package vn.ocop.registration.evidence.file;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.ocop.registration.RegistrationSettings;
import vn.ocop.registration.evidence.FileStore;
import vn.ocop.registration.evidence.Sha256;

/// A folder of files named by their hash, two levels deep. Written aside, forced to the disk, then renamed:
/// a file is there whole or not at all.
@Component
class FolderFileStore implements FileStore {
    private final Path folder;

    FolderFileStore(RegistrationSettings settings) {
        this.folder = settings.evidenceFolder().toAbsolutePath();
    }

    @Override
    public String keep(byte[] bytes) {
        var sha256 = Sha256.of(bytes);
        var place = placeOf(sha256);
        try {
            if (!Files.exists(place)) {
                write(bytes, place);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return sha256;
    }

    @Override
    public Path find(String sha256) {
        var place = placeOf(sha256);
        if (!Files.isRegularFile(place)) {
            throw new IllegalStateException("the bytes of " + sha256 + " are not there");
        }
        return place;
    }

    private Path placeOf(String sha256) {
        if (!Sha256.isOne(sha256)) {
            throw new IllegalArgumentException("no digest");
        }
        return folder.resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }

    private static void write(byte[] bytes, Path place) throws IOException {
        var shelf = Files.createDirectories(place.getParent());
        var aside = shelf.resolve("." + UUID.randomUUID());
        try {
            try (var channel = FileChannel.open(aside, CREATE_NEW, WRITE)) {
                var buffer = ByteBuffer.wrap(bytes);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
                channel.force(true);
            }
            Files.move(aside, place, StandardCopyOption.ATOMIC_MOVE);
            force(shelf);
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    // The entry in the folder must reach the disk as well.
    private static void force(Path folder) throws IOException {
        try (var channel = FileChannel.open(folder, READ)) {
            channel.force(true);
        }
    }
}
