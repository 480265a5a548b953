package vn.ocop.rulebook.file;

import java.io.IOException;

/// Where the files lie that rulebooks are read from.
@FunctionalInterface
public interface RulebookSource {
    /// The text of a file, UTF-8, by its path, e.g. `rulebooks/vn-2020/rulebook.yaml`.
    String read(String path) throws IOException;
}
