package vn.ocop.rulebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The criteria by which the products of one product set are scored.
///
/// @param incompleteBecause why no review may open with it (Vietnamese, then English); absent where it is complete
public record CriteriaSet(
        int number,
        String name,
        List<Criterion> criteria,
        @Nullable String incompleteBecause) {
    public CriteriaSet {
        criteria = List.copyOf(criteria);
        Check.distinct("criterion", criteria, Criterion::code);
    }

    /// Whether products can be scored with it.
    public boolean complete() {
        return incompleteBecause == null;
    }

    /// The number of criteria.
    public int size() {
        return criteria.size();
    }

    /// The criterion of the code; throws where the set has none.
    public Criterion criterion(String code) {
        return find(code)
                .orElseThrow(() -> new IllegalArgumentException("set %d has no criterion %s".formatted(number, code)));
    }

    /// The most points of a part.
    public int maximumOf(Part part) {
        return criteria.stream()
                .filter(criterion -> criterion.part() == part)
                .mapToInt(Criterion::maximum)
                .sum();
    }

    /// How many criteria guard so many stars.
    public long gates(int stars) {
        return criteria.stream()
                .filter(criterion -> criterion.minimums().containsKey(stars))
                .count();
    }

    /// What keeps the sheet from being signed; empty where every criterion has exactly one offered box ticked.
    public List<SheetProblem> check(Sheet sheet) {
        var problems = new ArrayList<SheetProblem>();
        for (var criterion : criteria) {
            Integer position = sheet.ticks().get(criterion.code());
            if (position == null) {
                problems.add(SheetProblem.notTicked(criterion.code()));
            } else if (!criterion.offers(position)) {
                problems.add(SheetProblem.noSuchBox(criterion.code(), position));
            }
        }
        sheet.ticks().keySet().stream()
                .filter(code -> find(code).isEmpty())
                .sorted()
                .map(SheetProblem::noSuchCriterion)
                .forEach(problems::add);
        return List.copyOf(problems);
    }

    /// The points of each criterion, in the set's order, of a sheet that [#check(Sheet)] finds in order.
    public Map<String, Integer> points(Sheet sheet) {
        var problems = check(sheet);
        Check.that(problems.isEmpty(), "the sheet does not fit set %d: %s", number, problems);
        return criteria.stream()
                .collect(Collectors.toMap(
                        Criterion::code,
                        criterion -> criterion.boxes().get(sheet.ticks().getOrDefault(criterion.code(), -1)),
                        Integer::sum,
                        LinkedHashMap::new));
    }

    /// The sum of the ticked points of a sheet that [#check(Sheet)] finds in order.
    public int total(Sheet sheet) {
        return points(sheet).values().stream().mapToInt(Integer::intValue).sum();
    }

    private Optional<Criterion> find(String code) {
        return criteria.stream()
                .filter(criterion -> criterion.code().equals(code))
                .findFirst();
    }
}
