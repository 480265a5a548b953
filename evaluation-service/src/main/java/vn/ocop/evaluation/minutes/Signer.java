package vn.ocop.evaluation.minutes;

import vn.ocop.evaluation.council.Position;
import vn.ocop.evaluation.council.Seat;

/// One of the two who sign minutes.
public record Signer(String person, String name, Position position) {
    static Signer of(Seat seat) {
        return new Signer(seat.person(), seat.name(), seat.position());
    }
}
