package vn.ocop.certification.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.ocop.web.problem.FieldProblem;
import vn.ocop.web.problem.Problems;
import vn.ocop.web.time.Today;

/// What the preparer enters must fit the calendar and, for five stars, the ministry's decision.
@Component
class DraftCheck {
    private final Today today;
    private final Issuers issuers;

    DraftCheck(Today today, Issuers issuers) {
        this.today = today;
        this.issuers = issuers;
    }

    void check(Proposal proposal, Draft draft, List<Candidate> listed) {
        var problems = problems(proposal, draft, listed);
        if (!problems.isEmpty()) {
            throw Problems.invalid(problems);
        }
    }

    /// What it would be refused for.
    List<FieldProblem> problems(Proposal proposal, Draft draft, List<Candidate> listed) {
        var errors = new ArrayList<FieldProblem>();
        if (draft.decidedOn().isAfter(today.get())) {
            errors.add(new FieldProblem("/decidedOn", "decision.in-the-future"));
        }
        if (issuers.of(proposal, draft.decidedOn()).isEmpty()) {
            errors.add(new FieldProblem("/decidedOn", "decision.unit-ended", proposal.unitCode()));
        }
        var latest = listed.stream()
                .map(candidate -> candidate.dossier().submittedOn())
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
        if (draft.decidedOn().isBefore(latest)) {
            errors.add(new FieldProblem("/decidedOn", "decision.before-a-dossier", latest.toString()));
        }
        listed.stream()
                .map(candidate -> candidate.ranking().centralReference())
                .filter(reference -> reference != null && !reference.equals(draft.number()))
                .findFirst()
                .ifPresent(
                        reference -> errors.add(new FieldProblem("/number", "decision.not-the-ministrys", reference)));
        return errors;
    }
}
