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
    static void check(CouncilDraft draft) {
        var errors = new ArrayList<FieldProblem>();
        var seats = draft.members();
        exactlyOne(seats, Position.CHAIR, "council.one-chair", errors);
        exactlyOne(seats, Position.SECRETARY, "council.one-secretary", errors);
        nobodyTwice(seats, errors);
        departments(seats, errors);
        period(draft, errors);
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

    private static void nobodyTwice(List<Seat> seats, List<FieldProblem> errors) {
        var people = new HashSet<String>();
        for (int i = 0; i < seats.size(); i++) {
            var person = seats.get(i).person();
            if (!people.add(person)) {
                errors.add(new FieldProblem("/members/" + i + "/person", "council.twice", person));
            }
        }
    }

    /// Members are sent by departments: the decision names them.
    private static void departments(List<Seat> seats, List<FieldProblem> errors) {
        for (int i = 0; i < seats.size(); i++) {
            var seat = seats.get(i);
            if (seat.position().scores() && seat.department() == null) {
                errors.add(new FieldProblem("/members/" + i + "/department", "council.department", seat.name()));
            }
        }
    }

    private static void period(CouncilDraft draft, List<FieldProblem> errors) {
        if (draft.from().isBefore(draft.decidedOn())) {
            errors.add(new FieldProblem("/inForceFrom", "council.before-decision", String.valueOf(draft.decidedOn())));
        }
        var until = draft.inForceUntil();
        if (until != null && until.isBefore(draft.from())) {
            errors.add(new FieldProblem("/inForceUntil", "council.ends-before-it-begins"));
        }
    }
}
