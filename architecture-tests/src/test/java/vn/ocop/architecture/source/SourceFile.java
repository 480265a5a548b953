package vn.ocop.architecture.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// One Java file of the repository.
///
/// @param module the folder of its module
/// @param root the folder below which its package begins, in the module
public record SourceFile(Path module, Path root, Path path, List<String> lines) {
    static SourceFile read(Path module, Path root, Path path) {
        try {
            return new SourceFile(module, root, path, Files.readAllLines(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Its name without folders.
    public String fileName() {
        return path.getFileName().toString();
    }

    /// Its package by its folder.
    public String packageName() {
        var folder = root.relativize(path.resolveSibling("")).toString();
        return folder.replace('/', '.').replace('\\', '.');
    }

    /// Whether it describes a package and declares no type.
    public boolean isPackageInfo() {
        return fileName().equals("package-info.java");
    }

    /// The name of its module's folder.
    public String moduleName() {
        return module.getFileName().toString();
    }

    /// Where a line of it is, for people to find: `module/…/File.java:12`.
    String at(long line) {
        return this + ":" + line;
    }

    @Override
    public String toString() {
        return moduleName() + "/" + module.relativize(path);
    }
}
