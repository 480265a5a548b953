package vn.ocop.evaluation.explanation;

import java.util.Map;
import vn.ocop.evaluation.scoring.SealedSheet;
import vn.ocop.rulebook.CriteriaSet;
import vn.ocop.rulebook.Part;

/// A member's points by part, and their sum.
///
/// @param hash of the sheet's receipt
public record MemberTotal(String person, String name, int a, int b, int c, int total, String hash) {
    static MemberTotal of(SealedSheet sheet, CriteriaSet set) {
        var points = set.points(sheet.sheet());
        return new MemberTotal(
                sheet.member(),
                sheet.memberName(),
                part(set, points, Part.A),
                part(set, points, Part.B),
                part(set, points, Part.C),
                set.total(sheet.sheet()),
                sheet.hash());
    }

    private static int part(CriteriaSet set, Map<String, Integer> points, Part part) {
        return set.criteria().stream()
                .filter(criterion -> criterion.part() == part)
                .mapToInt(criterion -> points.getOrDefault(criterion.code(), 0))
                .sum();
    }
}
