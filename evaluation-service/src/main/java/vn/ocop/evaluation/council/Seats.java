package vn.ocop.evaluation.council;

import vn.ocop.web.problem.Problems;

/// Finds the seat that somebody else is to take.
final class Seats {
    private Seats() {}

    /// @throws vn.ocop.web.problem.Problem 400 where there is no such seat, or the substitute has one
    static Seat toFill(Council council, SubstituteDraft draft) {
        var seat = council.seatOf(draft.replaced())
                .orElseThrow(() -> Problems.invalid().at("/replaced", "session.no-seat", draft.replaced()));
        if (council.seatOf(draft.person()).isPresent()) {
            throw Problems.invalid().at("/person", "council.twice", draft.person());
        }
        return seat;
    }
}
