package vn.ocop.evaluation.minutes;

import java.util.List;
import vn.ocop.evaluation.council.Council;
import vn.ocop.evaluation.council.Position;
import vn.ocop.evaluation.council.Seat;
import vn.ocop.evaluation.review.Review;

/// Who signs the minutes of a session: the chair and the secretary. Where the chair is barred from one of its
/// products a deputy who is not signs in the chair's place, so that two people have read every part.
final class Signers {
    private Signers() {}

    static List<Signer> of(Council council, List<Review> heard) {
        var chair = seat(council, Position.CHAIR);
        var presiding = isBarred(chair, heard)
                ? council.seats().stream()
                        .filter(seat -> seat.position() == Position.DEPUTY && !isBarred(seat, heard))
                        .findFirst()
                        .orElse(chair)
                : chair;
        return List.of(Signer.of(presiding), Signer.of(seat(council, Position.SECRETARY)));
    }

    private static Seat seat(Council council, Position position) {
        return council.seats().stream()
                .filter(seat -> seat.position() == position)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isBarred(Seat seat, List<Review> heard) {
        return heard.stream().anyMatch(review -> review.isBarred(seat.person()));
    }
}
