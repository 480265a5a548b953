package vn.ocop.local.supervise;

import java.nio.file.Path;
import vn.ocop.local.process.PidFile;

/// Where the stack keeps what.
///
/// @param project top of the repository, with the built jars
/// @param home everything that the stack writes; by default `.ocop` in the project
public record Layout(Path project, Path home) {
    public Path data(String name) {
        return home.resolve("data").resolve(name);
    }

    public Path log(String name) {
        return home.resolve("logs").resolve(name + ".log");
    }

    public Path run(String name) {
        return home.resolve("run").resolve(name);
    }

    /// Unpacked programs and start-up caches: can be deleted at any time while nothing runs.
    public Path cache(String name) {
        return home.resolve("cache").resolve(name);
    }

    public PidFile pid(String name) {
        return new PidFile(run(name + ".pid"));
    }
}
