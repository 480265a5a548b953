package vn.ocop.evaluation.scoring.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.ocop.evaluation.review.Judgement;
import vn.ocop.rulebook.CriteriaSet;

/// A criterion that guards stars, and what the council's members came to at it.
///
/// @param value the council's value: the mean of the members' points, rounded to a box by the policy of then
/// @param minimums the least points by the stars that they guard
/// @param allows the most stars that the value allows
record GateView(String criterion, String title, int value, Map<Integer, Integer> minimums, int allows) {
    static List<GateView> of(Judgement judgement, CriteriaSet set) {
        var gated = judgement.gated();
        return gated == null
                ? List.of()
                : gated.stream()
                        .map(one -> of(set, one.criterion(), one.value()))
                        .toList();
    }

    private static GateView of(CriteriaSet set, String code, int value) {
        var criterion = set.criterion(code);
        return new GateView(
                code, criterion.title(), value, new TreeMap<>(criterion.minimums()), criterion.allows(value));
    }
}
