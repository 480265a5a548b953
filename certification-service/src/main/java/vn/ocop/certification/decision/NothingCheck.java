package vn.ocop.certification.decision;

import java.util.List;
import org.springframework.http.HttpStatus;
import vn.ocop.web.problem.FieldProblem;
import vn.ocop.web.problem.Problems;

/// A decision decides on something: every product of its proposal may have been withdrawn meanwhile.
final class NothingCheck {
    private NothingCheck() {}

    /// Goes on if a product is left.
    ///
    /// @throws vn.ocop.web.problem.Problem 409 where none is
    static void requireSome(List<Candidate> listed) {
        if (listed.isEmpty()) {
            throw Problems.plain(HttpStatus.CONFLICT, "nothing-to-decide");
        }
    }

    /// What it would be refused for.
    static List<FieldProblem> problems(List<Candidate> listed) {
        return listed.isEmpty() ? List.of(new FieldProblem("/proposalId", "decision.nothing-left")) : List.of();
    }
}
