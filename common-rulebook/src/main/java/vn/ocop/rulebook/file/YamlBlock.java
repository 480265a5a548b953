package vn.ocop.rulebook.file;

import java.io.StringReader;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/// A mapping of a YAML file that knows its lines: each bad value is refused with the line where it stands.
final class YamlBlock {
    private final String file;
    private final long line;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Set<String> asked = new HashSet<>();

    private YamlBlock(String file, Node node) {
        this.file = file;
        this.line = lineOf(node);
        if (!(node instanceof MappingNode mapping)) {
            throw new RulebookFileException(file, line, "is not a mapping of keys to values");
        }
        for (var tuple : mapping.getValue()) {
            var key = scalar(tuple.getKeyNode());
            if (values.put(key, tuple.getValueNode()) != null) {
                throw new RulebookFileException(file, lineOf(tuple.getKeyNode()), "'" + key + "' stands twice");
            }
        }
    }

    static YamlBlock parse(String file, String text) {
        try {
            var root = new Yaml(new LoaderOptions()).compose(new StringReader(text));
            if (root == null) {
                throw new RulebookFileException(file, 0, "is empty");
            }
            return new YamlBlock(file, root);
        } catch (MarkedYAMLException e) {
            var mark = e.getProblemMark();
            throw new RulebookFileException(
                    file, mark == null ? 0 : mark.getLine() + 1L, "is not YAML: " + e.getProblem());
        } catch (YAMLException e) {
            throw new RulebookFileException(file, 0, "is not YAML: " + e.getMessage());
        }
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    Set<String> keys() {
        return Set.copyOf(values.keySet());
    }

    String text(String key) {
        return scalar(node(key));
    }

    @Nullable
    String textOrNull(String key) {
        return has(key) ? text(key) : null;
    }

    List<String> texts(String key) {
        return sequence(key).stream().map(this::scalar).toList();
    }

    YamlBlock block(String key) {
        return new YamlBlock(file, node(key));
    }

    List<YamlBlock> blocks(String key) {
        return sequence(key).stream().map(node -> new YamlBlock(file, node)).toList();
    }

    /// The value of the key as `form` reads it, refused by its line where `form` throws.
    <T> T value(String key, Function<String, T> form) {
        var text = text(key);
        return checked(key, () -> form.apply(text));
    }

    <T> T value(String key, Function<String, T> form, T otherwise) {
        return has(key) ? value(key, form) : otherwise;
    }

    <T> @Nullable T valueOrNull(String key, Function<String, T> form) {
        return has(key) ? value(key, form) : null;
    }

    int number(String key) {
        return value(key, Texts::number);
    }

    /// What `made` answers, refused by the line of the key where it throws.
    <T> T checked(String key, Supplier<T> made) {
        return checked(lineOf(node(key)), made);
    }

    /// What `made` answers, refused by the block's first line where it throws.
    <T> T checked(Supplier<T> made) {
        return checked(line, made);
    }

    /// The refusal of the block as a whole.
    RulebookFileException bad(String reason) {
        return new RulebookFileException(file, line, reason);
    }

    /// Refuses keys that nobody asked for: most often a slip of the pen.
    void refuseUnknownKeys() {
        values.forEach((key, node) -> {
            if (!asked.contains(key)) {
                throw new RulebookFileException(file, lineOf(node), "'" + key + "' is not known here");
            }
        });
    }

    private <T> T checked(long at, Supplier<T> made) {
        try {
            return made.get();
        } catch (IllegalArgumentException e) {
            throw new RulebookFileException(file, at, String.valueOf(e.getMessage()));
        }
    }

    private Node node(String key) {
        asked.add(key);
        var node = values.get(key);
        if (node == null) {
            throw bad("'" + key + "' is missing");
        }
        return node;
    }

    private List<Node> sequence(String key) {
        if (node(key) instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        throw new RulebookFileException(file, lineOf(node(key)), "'" + key + "' is not a list");
    }

    private String scalar(Node node) {
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return scalar.getValue();
        }
        throw new RulebookFileException(file, lineOf(node), "a plain value is expected here");
    }

    private static long lineOf(Node node) {
        return node.getStartMark().getLine() + 1L;
    }
}
