package vn.ocop.evaluation.scoring;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.council.Seat;
import vn.ocop.rulebook.CouncilPolicy;

/// Whether enough of a council are present to score a product, whoever is barred from it left out.
///
/// @param members how many count for it
/// @param needed how many of these must be present
/// @param presiding who presides over it; absent where nobody may
/// @param reached whether enough are present, whoever presides among them
/// @param missing the names of those who count and are absent
public record Quorum(
        int members, int present, int needed, @Nullable String presiding, boolean reached, List<String> missing) {
    static Quorum of(Bench bench, CouncilPolicy policy) {
        var members = bench.eligible().size();
        var present = bench.present().size();
        var chair = bench.presiding();
        var chaired = chair.filter(bench.present()::contains).isPresent();
        return new Quorum(
                members,
                present,
                policy.needed(members),
                chair.map(Seat::name).orElse(null),
                policy.quorate(present, members, chaired),
                absent(bench).toList());
    }

    private static Stream<String> absent(Bench bench) {
        return bench.eligible().stream()
                .filter(seat -> !bench.present().contains(seat))
                .map(Seat::name);
    }
}
