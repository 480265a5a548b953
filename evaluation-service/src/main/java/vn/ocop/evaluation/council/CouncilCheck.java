package vn.ocop.evaluation.council;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import vn.ocop.web.problem.FieldProblem;
import vn.ocop.web.problem.Problems;

/// The rules of a council's composition.
final class CouncilCheck {
    private CouncilCheck() {}

    /// @throws vn.ocop.web.problem.Problem 400 naming each fault
    static void check(List<Seat> seats) {
        var errors = new ArrayList<FieldProblem>();
        exactlyOne(seats, Position.CHAIR, "council.one-chair", errors);
        exactlyOne(seats, Position.SECRETARY, "council.one-secretary", errors);
        var people = new HashSet<String>();
        for (int i = 0; i < seats.size(); i++) {
            var person = seats.get(i).person();
            if (!people.add(person)) {
                errors.add(new FieldProblem("/members/" + i + "/person", "council.twice", person));
            }
        }
        if (!errors.isEmpty()) {
            throw Problems.invalid(errors);
        }
    }

    private static void exactlyOne(List<Seat> seats, Position position, String message, List<FieldProblem> errors) {
        var count = seats.stream().filter(seat -> seat.position() == position).count();
        if (count != 1) {
            errors.add(new FieldProblem("/members", message, count));
        }
    }
}
