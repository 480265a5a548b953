package vn.ocop.rulebook.file;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ocop.rulebook.Assumption;
import vn.ocop.rulebook.Rulebook;

/// Reads one rulebook from its YAML file.
record RulebookReader(String id, YamlBlock yaml) {
    Rulebook read(CriteriaTable criteria) {
        var rules = new RulesReader(yaml);
        var weights = rules.weights();
        var sets = new SetsReader(weights, yaml.blocks("sets"));
        var rulebook = yaml.checked(() -> new Rulebook(
                id,
                yaml.text("basis"),
                yaml.value("inForceFrom", Texts::day),
                day("inForceBefore"),
                day("receivesBefore"),
                rules.tiers(),
                yaml.value("communeReport", Texts::flag),
                yaml.value("reRankingInWriting", Texts::flag, false),
                weights,
                rules.bands(),
                rules.council(),
                rules.documents(),
                rules.certification(),
                rules.forwarding(),
                rules.productCode(),
                rules.terms(),
                rules.rounds(),
                rules.revocationGrounds(),
                sets.read(criteria),
                sets.services(),
                assumptions()));
        yaml.refuseUnknownKeys();
        return rulebook;
    }

    private @Nullable LocalDate day(String key) {
        return yaml.has(key) ? yaml.value(key, Texts::day) : null;
    }

    private List<Assumption> assumptions() {
        return yaml.blocks("assumed").stream()
                .map(block -> {
                    var what = block.value("what", this::existing);
                    var why = block.text("why");
                    block.refuseUnknownKeys();
                    return new Assumption(what, why);
                })
                .toList();
    }

    private String existing(String path) {
        var keys = path.split("\\.", 2);
        if (!yaml.has(keys[0]) || (keys.length == 2 && !yaml.block(keys[0]).has(keys[1]))) {
            throw new IllegalArgumentException("'%s' is assumed but does not stand in this file".formatted(path));
        }
        return path;
    }
}
