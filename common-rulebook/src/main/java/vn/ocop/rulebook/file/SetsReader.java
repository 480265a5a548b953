package vn.ocop.rulebook.file;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.ocop.rulebook.CriteriaSet;
import vn.ocop.rulebook.Criterion;
import vn.ocop.rulebook.Part;
import vn.ocop.rulebook.Weights;

/// Joins the sets that a rulebook names with their criteria, and says which are incomplete and why.
final class SetsReader {
    private final Weights weights;
    private final Map<Integer, YamlBlock> blocks = new TreeMap<>();
    private final Set<Integer> services = new HashSet<>();

    SetsReader(Weights weights, List<YamlBlock> sets) {
        this.weights = weights;
        for (var set : sets) {
            int number = set.number("number");
            if (blocks.put(number, set) != null) {
                throw set.bad("set %d stands twice".formatted(number));
            }
            if (set.value("services", Texts::flag, false)) {
                services.add(number);
            }
        }
    }

    Set<Integer> services() {
        return services;
    }

    Map<Integer, CriteriaSet> read(CriteriaTable table) {
        var criteria = table.read(blocks.keySet());
        var sets = new TreeMap<Integer, CriteriaSet>();
        blocks.forEach((number, block) ->
                sets.put(number, set(number, block, criteria.getOrDefault(number, List.of()))));
        return sets;
    }

    private CriteriaSet set(int number, YamlBlock block, List<Criterion> criteria) {
        var withoutCriteria = block.textOrNull("withoutCriteria");
        if (criteria.isEmpty() != (withoutCriteria != null)) {
            throw block.bad("set %d needs either criteria or the reason 'withoutCriteria'".formatted(number));
        }
        var name = block.text("name");
        block.refuseUnknownKeys();
        var set = new CriteriaSet(number, name, criteria, withoutCriteria);
        return criteria.isEmpty() ? set : new CriteriaSet(number, name, criteria, misfit(set));
    }

    /// Why the parts do not sum to their weights, absent where they do.
    private @Nullable String misfit(CriteriaSet set) {
        var reasons = Arrays.stream(Part.values())
                .filter(part -> set.maximumOf(part) != weights.of(part))
                .map(part -> "Phần %s có %d điểm thay vì %d / Part %s has %d points instead of %d"
                        .formatted(
                                part,
                                set.maximumOf(part),
                                weights.of(part),
                                part,
                                set.maximumOf(part),
                                weights.of(part)))
                .collect(Collectors.joining("; "));
        return reasons.isEmpty() ? null : reasons;
    }
}
