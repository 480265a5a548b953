package vn.ocop.evaluation.scoring.web;

import java.util.List;
import java.util.UUID;
import vn.ocop.evaluation.council.Position;
import vn.ocop.evaluation.council.Seat;
import vn.ocop.evaluation.scoring.Quorum;
import vn.ocop.evaluation.scoring.ScoringDesk.Standing;

/// How a pass stands: who has submitted, never what.
///
/// @param inWriting whether members give their sheets in writing, without attending
/// @param blocks what keeps the pass from closing, in words; empty where nothing does
record ScoringView(
        UUID reviewId,
        int pass,
        boolean inWriting,
        List<Expected> expected,
        List<String> barred,
        Quorum quorum,
        List<String> blocks) {
    static ScoringView of(Standing standing, List<String> blocks) {
        var review = standing.review();
        var council = standing.session().council();
        var expected = council.scorers().stream()
                .filter(seat -> review.mayBeScoredBy(seat.person()))
                .map(seat -> Expected.of(seat, standing))
                .toList();
        var barred = council.seats().stream()
                .map(Seat::person)
                .filter(person -> !review.mayBeScoredBy(person))
                .toList();
        return new ScoringView(
                review.id(), review.pass(), standing.inWriting(), expected, barred, standing.quorum(), blocks);
    }

    /// A member whose sheet counts.
    record Expected(String person, String name, Position position, boolean present, boolean submitted) {
        static Expected of(Seat seat, Standing standing) {
            return new Expected(
                    seat.person(),
                    seat.name(),
                    seat.position(),
                    standing.session().present().contains(seat.person()),
                    standing.submitted().contains(seat.person()));
        }
    }
}
