package vn.ocop.rulebook;

import java.util.HashMap;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/// Sheets for tests.
final class Sheets {
    private Sheets() {}

    /// The sheet with the best box of every criterion ticked.
    static Sheet full(CriteriaSet set) {
        return ticked(set, criterion -> criterion.boxes().size() - 1);
    }

    static Sheet ticked(CriteriaSet set, ToIntFunction<Criterion> position) {
        return new Sheet(set.criteria().stream().collect(Collectors.toMap(Criterion::code, position::applyAsInt)));
    }

    static Sheet with(Sheet sheet, String code, int position) {
        var ticks = new HashMap<>(sheet.ticks());
        ticks.put(code, position);
        return new Sheet(ticks);
    }

    static Sheet without(Sheet sheet, String code) {
        Map<String, Integer> ticks = new HashMap<>(sheet.ticks());
        ticks.remove(code);
        return new Sheet(ticks);
    }
}
