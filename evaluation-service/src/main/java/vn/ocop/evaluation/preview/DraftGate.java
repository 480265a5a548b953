package vn.ocop.evaluation.preview;

import java.util.HashMap;
import java.util.List;
import java.util.regex.Pattern;
import vn.ocop.rulebook.CriteriaSet;
import vn.ocop.rulebook.Criterion;

/// A minimum as it might become, written `set:criterion:stars:points`, for example `6:3.1:4:3`.
///
/// @param points the least points of the criterion for so many stars; 0 for no minimum
public record DraftGate(int set, String criterion, int stars, int points) {
    private static final Pattern FORM = Pattern.compile("(\\d{1,2}):([0-9.]{1,20}):([345]):(\\d{1,3})");

    /// Reads one.
    ///
    /// @throws IllegalArgumentException for text of another form
    public static DraftGate of(String text) {
        var form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException(text);
        }
        return new DraftGate(
                Integer.parseInt(form.group(1)),
                form.group(2),
                Integer.parseInt(form.group(3)),
                Integer.parseInt(form.group(4)));
    }

    /// The set with these gates in place of its own at the same criteria and stars.
    static CriteriaSet applied(List<DraftGate> gates, CriteriaSet set) {
        var own = gates.stream().filter(gate -> gate.set == set.number()).toList();
        if (own.isEmpty()) {
            return set;
        }
        own.forEach(gate -> set.criterion(gate.criterion));
        var criteria = set.criteria().stream()
                .map(criterion -> applied(own, criterion))
                .toList();
        return new CriteriaSet(set.number(), set.name(), criteria, set.incompleteBecause());
    }

    private static Criterion applied(List<DraftGate> gates, Criterion criterion) {
        var minimums = new HashMap<>(criterion.minimums());
        for (var gate : gates) {
            if (gate.criterion.equals(criterion.code())) {
                if (gate.points == 0) {
                    minimums.remove(gate.stars);
                } else {
                    minimums.put(gate.stars, gate.points);
                }
            }
        }
        return new Criterion(criterion.code(), criterion.title(), criterion.part(), criterion.boxes(), minimums);
    }
}
