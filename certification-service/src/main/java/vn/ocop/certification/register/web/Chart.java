package vn.ocop.certification.register.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.ocop.certification.register.Register.Count;

/// A bar chart, as it is drawn: one bar below the other.
///
/// @param name what it counts by
/// @param height of the drawing, which is 360 wide
record Chart(String name, int height, List<Bar> bars) {
    private static final int STEP = 48;
    private static final int WIDEST = 310;

    /// One bar.
    record Bar(String label, int count, int y, int width) {}

    /// A chart of the counts by what the function reads from each, in the order of their first appearance.
    static Chart of(String name, List<Count> counts, Function<Count, String> by) {
        Map<String, Integer> sums = new LinkedHashMap<>();
        counts.forEach(count -> sums.merge(by.apply(count), count.certificates(), Integer::sum));
        int most = sums.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        var bars = new ArrayList<Bar>();
        sums.forEach(
                (label, sum) -> bars.add(new Bar(label, sum, bars.size() * STEP, Math.max(1, sum * WIDEST / most))));
        return new Chart(name, bars.size() * STEP, bars);
    }
}
