package vn.ocop.certification.issuer;

import com.nimbusds.jose.jwk.ECKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The files of a folder, one JWK (RFC 7517) each; read again whenever the folder changed.
final class KeyFolder {
    private static final String FILES = "*.json";

    private final Path folder;
    private @Nullable FileTime changed;
    private List<ECKey> keys = List.of();

    KeyFolder(Path folder) {
        this.folder = folder;
    }

    /// The keys, by the time from which they sign.
    ///
    /// @throws IllegalStateException naming the file that is no key of P-256 with `kid` and `nbf`
    synchronized List<ECKey> keys() {
        try {
            var now = Files.getLastModifiedTime(Files.createDirectories(folder));
            if (!now.equals(changed)) {
                keys = read();
                changed = now;
            }
            return keys;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<ECKey> read() throws IOException {
        var read = new ArrayList<ECKey>();
        try (var files = Files.newDirectoryStream(folder, FILES)) {
            for (var file : files) {
                read.add(key(file));
            }
        }
        read.sort(Comparator.comparing(ECKey::getNotBeforeTime).thenComparing(ECKey::getKeyID));
        return List.copyOf(read);
    }

    private static ECKey key(Path file) throws IOException {
        try {
            var key = ECKey.parse(Files.readString(file));
            if (key.getKeyID() != null && key.getNotBeforeTime() != null) {
                return key;
            }
            throw new IllegalStateException(file + ": the key needs a kid and an nbf, the time from which it signs");
        } catch (ParseException e) {
            throw new IllegalStateException(file + ": not a JWK of an elliptic curve", e);
        }
    }
}
