package vn.ocop.verifier.audit;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.ECKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import vn.ocop.audit.ChainAudit;
import vn.ocop.audit.CheckpointFolder;
import vn.ocop.audit.EntryFile;

/// What one service's export holds: a folder with its sealed checkpoints, the public key, and its entries.
record ExportedChains(Path folder) {
    /// What reading them came to.
    ///
    /// @param key the RFC 7638 thumbprint of the key that sealed the checkpoints
    /// @param findings what does not fit; empty where all does
    record Reading(String key, int checkpoints, long entries, List<String> findings) {}

    /// The exports in a folder, by the services' names.
    ///
    /// @throws UncheckedIOException where the folder cannot be read
    static List<ExportedChains> in(Path folder) {
        try (var folders = Files.list(folder)) {
            return folders.filter(Files::isDirectory)
                    .sorted()
                    .map(ExportedChains::new)
                    .filter(exported -> EntryFile.in(exported.folder).exists())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String service() {
        return folder.getFileName().toString();
    }

    /// Reads all of it.
    ///
    /// @throws IllegalArgumentException where nothing sealed it: chains alone prove nothing
    Reading read() {
        var sealed = new CheckpointFolder(folder);
        var key = sealed.key().orElseThrow(() -> new IllegalArgumentException(service() + ": no sealed checkpoint"));
        var checkpoints = sealed.checkpoints();
        var audit = new ChainAudit(checkpoints, key);
        var entries = new AtomicLong();
        EntryFile.in(folder).read(entry -> {
            entries.incrementAndGet();
            audit.take(entry);
        });
        audit.compareHeads(List.of());
        return new Reading(thumbprint(key), checkpoints.size(), entries.get(), audit.findings());
    }

    private static String thumbprint(ECKey key) {
        try {
            return key.computeThumbprint().toString();
        } catch (JOSEException e) {
            throw new IllegalArgumentException("no thumbprint of the key", e);
        }
    }
}
