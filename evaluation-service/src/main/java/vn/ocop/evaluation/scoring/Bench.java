package vn.ocop.evaluation.scoring;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.ocop.evaluation.council.Position;
import vn.ocop.evaluation.council.Seat;
import vn.ocop.evaluation.council.Session;
import vn.ocop.evaluation.review.Review;

/// Who of a council counts for one product: those who score and are not barred from it.
///
/// @param eligible all of them, present or not: the quorum is a share of these
/// @param present those who are present and must hand in a sheet
/// @param attending everybody present, the secretary and the barred among them
/// @param barred people of the council who may not score this product
record Bench(List<Seat> eligible, List<Seat> present, List<String> attending, List<String> barred) {

    static Bench of(Review review, Session session) {
        var council = session.council();
        var eligible = council.scorers().stream()
                .filter(seat -> review.mayBeScoredBy(seat.person()))
                .toList();
        var present = eligible.stream()
                .filter(seat -> session.present().contains(seat.person()))
                .toList();
        var barred = council.seats().stream()
                .map(Seat::person)
                .filter(person -> !review.mayBeScoredBy(person))
                .toList();
        return new Bench(eligible, present, session.present().stream().sorted().toList(), barred);
    }

    /// Who presides over this product: the chair or, where the chair is barred, a deputy.
    Optional<Seat> presiding() {
        return holding(Position.CHAIR).or(() -> holding(Position.DEPUTY));
    }

    /// Of those who must, those who have no sheet yet.
    List<Seat> missing(Set<String> submitted) {
        return without(present, submitted);
    }

    /// Of all who count, those who have no sheet.
    List<Seat> silent(Set<String> submitted) {
        return without(eligible, submitted);
    }

    private Optional<Seat> holding(Position position) {
        return eligible.stream().filter(seat -> seat.position() == position).findFirst();
    }

    private static List<Seat> without(List<Seat> seats, Set<String> submitted) {
        return seats.stream().filter(seat -> !submitted.contains(seat.person())).toList();
    }
}
