package vn.ocop.certification.record;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ocop.web.administration.Units;
import vn.ocop.web.problem.FieldProblem;
import vn.ocop.web.problem.Problems;
import vn.ocop.web.time.Today;

/// Which papers a unit may record.
@Component
class PaperCheck {
    private static final String CENTRE = "00";

    private final Units units;
    private final Today today;

    PaperCheck(Units units, Today today) {
        this.units = units;
        this.today = today;
    }

    /// Refuses a list with papers that cannot be.
    ///
    /// @throws vn.ocop.web.problem.Problem 400 naming their lines
    void check(String unitCode, List<PaperCertificate> papers) {
        var errors = new ArrayList<FieldProblem>();
        var numbers = new HashSet<String>();
        for (int i = 0; i < papers.size(); i++) {
            var objection = objection(unitCode, papers.get(i));
            if (objection == null && !numbers.add(papers.get(i).number())) {
                objection = "record.number-twice";
            }
            if (objection != null) {
                errors.add(new FieldProblem("/certificates/" + i, objection));
            }
        }
        if (!errors.isEmpty()) {
            throw Problems.invalid(errors);
        }
    }

    private @Nullable String objection(String unitCode, PaperCertificate paper) {
        if (!paper.decidedOn().isBefore(paper.validBefore())) {
            return "record.ends-before-it-begins";
        }
        if (paper.decidedOn().isAfter(today.get())) {
            return "decision.in-the-future";
        }
        return isOwn(unitCode, paper) || paper.issuer().equals(CENTRE) ? null : "record.issuer-elsewhere";
    }

    /// Given out by the unit, or by one that it took over since.
    private boolean isOwn(String unitCode, PaperCertificate paper) {
        return paper.issuer().equals(unitCode)
                || units.find(paper.issuer(), paper.decidedOn())
                        .filter(issuer -> unitCode.equals(issuer.successorCode()))
                        .isPresent();
    }
}
