package vn.ocop.rulebook.file;

import java.io.IOException;
import vn.ocop.rulebook.Rulebook;
import vn.ocop.rulebook.RulebookShelf;
import vn.ocop.rulebook.Rulebooks;

/// Loads and checks all rulebooks: `rulebooks/index.yaml` names the folders, one per rulebook.
public final class RulebookFiles {
    private static final String INDEX = "rulebooks/index.yaml";

    private final RulebookSource source;

    private RulebookFiles(RulebookSource source) {
        this.source = source;
    }

    /// The rulebooks shipped with the program; throws a [RulebookFileException] on the first bad file.
    public static Rulebooks load() {
        return load(new Classpath(RulebookFiles.class.getClassLoader()));
    }

    /// The rulebooks of another place; throws a [RulebookFileException] on the first bad file.
    public static Rulebooks load(RulebookSource source) {
        return new RulebookFiles(source).readAll();
    }

    private Rulebooks readAll() {
        var index = YamlBlock.parse(INDEX, read(INDEX));
        var ids = index.texts("rulebooks");
        index.refuseUnknownKeys();
        var rulebooks = ids.stream().map(this::readOne).toList();
        return index.checked("rulebooks", () -> new RulebookShelf(rulebooks));
    }

    private Rulebook readOne(String id) {
        var rules = "rulebooks/" + id + "/rulebook.yaml";
        var criteria = "rulebooks/" + id + "/criteria.csv";
        return new RulebookReader(id, YamlBlock.parse(rules, read(rules)))
                .read(new CriteriaTable(criteria, read(criteria)));
    }

    private String read(String path) {
        try {
            return source.read(path);
        } catch (IOException e) {
            throw new RulebookFileException(path, 0, "cannot be read: " + e.getMessage());
        }
    }
}
