package vn.ocop.local.supervise;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The JVM's ahead-of-time cache of one program. The first run of a build records it and writes it when it ends in
/// order; later runs start from it.
///
/// @param build fingerprint of what is started: a cache belongs to one build
record StartUpCache(Path folder, String program, String build) {
    /// Options of the JVM: to use the cache, or to record it.
    ///
    /// @param mayRecord false for a second instance, lest two write the same file
    List<String> options(boolean mayRecord) {
        var cache = file();
        if (Files.exists(cache)) {
            return List.of("-XX:AOTCache=" + cache, "-Xlog:aot*=off");
        }
        if (!mayRecord) {
            return List.of();
        }
        forgetOlder();
        return List.of("-XX:AOTCacheOutput=" + cache, "-Xlog:aot*=off");
    }

    private Path file() {
        return folder.resolve(program + "-" + build + ".aot").toAbsolutePath();
    }

    private void forgetOlder() {
        try {
            Files.createDirectories(folder);
            try (var older = Files.newDirectoryStream(folder, program + "-*.aot*")) {
                for (var file : older) {
                    Files.delete(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
