package vn.ocop.architecture.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// All Java files of the modules that the parent names.
public record Sources(List<SourceFile> main, List<SourceFile> test) {
    private static final Pattern MODULE = Pattern.compile("<module>([^<]+)</module>");

    /// The sources of this repository.
    public static Sources ofRepository() {
        return of(repository());
    }

    /// The folder of the parent, one above this module's.
    public static Path repository() {
        return Path.of(System.getProperty("basedir", ""))
                .resolve("..")
                .toAbsolutePath()
                .normalize();
    }

    static Sources of(Path repository) {
        var main = new ArrayList<SourceFile>();
        var test = new ArrayList<SourceFile>();
        for (var module : modules(repository)) {
            main.addAll(below(module, "src/main/java"));
            test.addAll(below(module, "src/test/java"));
        }
        return new Sources(List.copyOf(main), List.copyOf(test));
    }

    List<SourceFile> all() {
        return Stream.concat(main.stream(), test.stream()).toList();
    }

    private static List<Path> modules(Path repository) {
        try {
            var parent = Files.readString(repository.resolve("pom.xml"));
            return MODULE.matcher(parent)
                    .results()
                    .map(module -> repository.resolve(module.group(1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<SourceFile> below(Path module, String sources) {
        var root = module.resolve(sources);
        if (Files.notExists(root)) {
            return List.of();
        }
        try (var files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .map(file -> SourceFile.read(module, root, file))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
