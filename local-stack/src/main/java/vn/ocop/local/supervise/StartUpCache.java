package vn.ocop.local.supervise;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The JVM's ahead-of-time cache of one program. The first run of a build records it and writes it when it ends in
/// order; later runs start from it. A cache belongs to one build of one jar.
record StartUpCache(Path folder, String program, Path jar) {
    /// Options of the JVM: to use the cache, or to record it.
    List<String> options() {
        var cache = file();
        if (Files.exists(cache)) {
            return List.of("-XX:AOTCache=" + cache, "-Xlog:aot*=off");
        }
        forgetOlder();
        return List.of("-XX:AOTCacheOutput=" + cache, "-Xlog:aot*=off");
    }

    private Path file() {
        return folder.resolve(program + "-" + fingerprint() + ".aot").toAbsolutePath();
    }

    private String fingerprint() {
        try {
            return Long.toHexString(Files.getLastModifiedTime(jar).toMillis() * 31 + Files.size(jar));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
