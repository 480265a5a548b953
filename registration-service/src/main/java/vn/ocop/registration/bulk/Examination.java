package vn.ocop.registration.bulk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.ocop.events.ProducerKind;
import vn.ocop.web.sheet.Formulas;
import vn.ocop.web.text.Folding;
import vn.ocop.web.text.Texts;

/// Checks the lines of a sheet, each for itself and against those before it.
final class Examination {
    private final Set<String> communes;
    private final Set<Integer> tourism;
    private final List<Entry> entries = new ArrayList<>();
    private final List<CellProblem> problems = new ArrayList<>();
    private final Map<String, Integer> seen = new HashMap<>();

    /// @param communes in which the person is an officer
    /// @param tourism the sets that associations may bring
    Examination(Set<String> communes, Set<Integer> tourism) {
        this.communes = communes;
        this.tourism = tourism;
    }

    void check(Line line) {
        var before = problems.size();
        for (var column : Column.values()) {
            checkText(line, column);
        }
        if (problems.size() > before) {
            return;
        }
        var kind = Kinds.of(line.text(Column.KIND)).orElse(null);
        var set = set(line.text(Column.SET));
        checkMeaning(line, kind, set);
        if (problems.size() == before && kind != null) {
            entries.add(new Entry(
                    line.number(),
                    kind,
                    line.text(Column.PRODUCER),
                    line.text(Column.ADDRESS),
                    line.text(Column.COMMUNE),
                    line.text(Column.PRODUCT),
                    set));
        }
    }

    private void checkText(Line line, Column column) {
        var text = line.text(column);
        if (text.isEmpty()) {
            refuse(line, column, "bulk.missing");
        } else if (Formulas.isOne(text)) {
            refuse(line, column, "bulk.formula");
        } else if (Texts.length(text) > column.longest()) {
            refuse(line, column, "bulk.too-long", column.longest());
        } else if (!Texts.isClean(text)) {
            refuse(line, column, "bulk.characters");
        }
    }

    private void checkMeaning(Line line, @Nullable ProducerKind kind, int set) {
        if (kind == null) {
            refuse(line, Column.KIND, "bulk.kind", Kinds.NAMES);
        }
        if (!communes.contains(line.text(Column.COMMUNE))) {
            refuse(line, Column.COMMUNE, "bulk.commune");
        }
        if (set < 1 || set > 26) {
            refuse(line, Column.SET, "bulk.set");
        } else if (kind == ProducerKind.ASSOCIATION && !tourism.contains(set)) {
            refuse(line, Column.SET, "product.tourism-only");
        }
        var name = Folding.fold(String.join(
                "\n",
                line.text(Column.COMMUNE),
                line.text(Column.PRODUCER),
                line.text(Column.ADDRESS),
                line.text(Column.PRODUCT)));
        var first = seen.putIfAbsent(name, line.number());
        if (first != null) {
            refuse(line, Column.PRODUCT, "bulk.twice", first);
        }
    }

    private static int set(String text) {
        return text.matches("\\d{1,2}") ? Integer.parseInt(text) : 0;
    }

    private void refuse(Line line, Column column, String messageKey, Object... arguments) {
        problems.add(CellProblem.of(line, column, messageKey, arguments));
    }

    List<Entry> entries() {
        return entries;
    }

    List<CellProblem> problems() {
        return problems;
    }
}
