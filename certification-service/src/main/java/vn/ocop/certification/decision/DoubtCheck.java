package vn.ocop.certification.decision;

import java.util.List;
import java.util.stream.IntStream;
import org.springframework.http.HttpStatus;
import vn.ocop.web.problem.FieldProblem;
import vn.ocop.web.problem.Problems;

/// Products whose result is in question stand on no decision until people have said what follows.
final class DoubtCheck {
    private DoubtCheck() {}

    /// Goes on if no result is in question.
    ///
    /// @throws vn.ocop.web.problem.Problem 409 naming each of these products by its position
    static void requireNone(List<Candidate> listed) {
        var problems = problems(listed);
        if (!problems.isEmpty()) {
            throw Problems.plain(HttpStatus.CONFLICT, "result-in-question").with(problems);
        }
    }

    /// What it would be refused for.
    static List<FieldProblem> problems(List<Candidate> listed) {
        return IntStream.range(0, listed.size())
                .filter(position -> listed.get(position).doubted())
                .mapToObj(position -> new FieldProblem("/products/" + position, "decision.result-in-question"))
                .toList();
    }
}
