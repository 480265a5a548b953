package vn.ocop.events.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The comments of all types and enum constants in a source folder, by their simple name.
final class Comments {
    private static final Pattern DECLARATION =
            Pattern.compile(".*\\b(?:record|interface|enum)\\s+(\\w+).*|\\s+([A-Z][A-Z_]*)[,;]?");

    private final Map<String, Comment> byName = new HashMap<>();

    private Comments() {}

    static Comments in(Path folder) throws IOException {
        var comments = new Comments();
        try (var files = Files.list(folder)) {
            for (var file : files.sorted().toList()) {
                comments.read(file, Files.readAllLines(file));
            }
        }
        return comments;
    }

    /// The comment of a type, or an empty one.
    Comment of(Class<?> type) {
        return byName.getOrDefault(type.getSimpleName(), Comment.of(List.of()));
    }

    /// The comment of an enum constant, or an empty one.
    Comment of(Enum<?> constant) {
        return byName.getOrDefault(
                constant.getDeclaringClass().getSimpleName() + "." + constant.name(), Comment.of(List.of()));
    }

    private void read(Path file, List<String> source) {
        var topLevel = file.getFileName().toString().replace(".java", "");
        var lines = new ArrayList<String>();
        for (var line : source) {
            var declaration = DECLARATION.matcher(line);
            if (line.strip().startsWith("///")) {
                lines.add(line.strip().substring(3).strip());
            } else if (declaration.matches() && !lines.isEmpty()) {
                byName.put(name(topLevel, declaration), Comment.of(lines));
                lines.clear();
            } else if (!line.strip().startsWith("@")) {
                lines.clear();
            }
        }
    }

    private static String name(String topLevel, Matcher declaration) {
        var type = declaration.group(1);
        return type != null ? type : topLevel + "." + declaration.group(2);
    }
}
