package vn.ocop.evaluation.scoring.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ocop.rulebook.CriteriaSet;
import vn.ocop.rulebook.Part;

/// The criteria set by which a product is scored.
///
/// @param incompleteBecause why nothing can be scored with it, absent where it is complete
record CriteriaView(int setNumber, String name, @Nullable String incompleteBecause, List<CriterionView> criteria) {
    static CriteriaView of(CriteriaSet set) {
        var criteria = set.criteria().stream()
                .map(criterion -> new CriterionView(
                        criterion.code(), criterion.title(), criterion.part(), criterion.boxes(), criterion.minimums()))
                .toList();
        return new CriteriaView(set.number(), set.name(), set.incompleteBecause(), criteria);
    }

    /// A criterion: the points of its boxes by position, and the least points by the stars that they guard.
    record CriterionView(String code, String title, Part part, List<Integer> boxes, Map<Integer, Integer> minimums) {}
}
