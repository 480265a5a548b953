package vn.ocop.evaluation.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.ocop.evaluation.council.Seat;
import vn.ocop.rulebook.CouncilPolicy;

/// What keeps a pass from closing, and who could mend it.
///
/// @param names of the people, as shown to colleagues
public record Block(Kind kind, List<String> names) {
    /// What is missing.
    public enum Kind {
        /// Members are present whose sheet is not in: they hand it in, or are noted absent.
        MISSING_SHEETS,
        /// Too few of the members have handed in a sheet.
        NO_QUORUM,
        /// Whoever presides has not handed in a sheet.
        NO_CHAIR
    }

    /// The names in one line.
    public String who() {
        return String.join(", ", names);
    }

    /// All that keeps the pass from closing; empty where nothing does.
    static List<Block> of(Bench bench, Set<String> submitted, CouncilPolicy policy) {
        var blocks = new ArrayList<Block>();
        var missing = bench.missing(submitted);
        if (!missing.isEmpty()) {
            blocks.add(new Block(Kind.MISSING_SHEETS, names(missing)));
        }
        var members = bench.eligible().size();
        var silent = bench.silent(submitted);
        if (silent.size() == members || !policy.quorate(members - silent.size(), members, true)) {
            blocks.add(new Block(Kind.NO_QUORUM, names(silent)));
        }
        var chair = bench.presiding();
        if (chair.filter(seat -> submitted.contains(seat.person())).isEmpty()) {
            blocks.add(new Block(Kind.NO_CHAIR, names(chair.stream().toList())));
        }
        return List.copyOf(blocks);
    }

    private static List<String> names(List<Seat> seats) {
        return seats.stream().map(Seat::name).toList();
    }
}
