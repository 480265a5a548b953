package vn.ocop.evaluation.report;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.evaluation.dossier.CommuneReport;
import vn.ocop.evaluation.dossier.CommuneReports;
import vn.ocop.evaluation.review.ReviewDesk;
import vn.ocop.web.actor.Actor;
import vn.ocop.web.problem.Problems;

/// Shows the commune's report to those who review the product.
@Component
public class ReportDesk {
    private final ReviewDesk reviews;
    private final CommuneReports reports;

    ReportDesk(ReviewDesk reviews, CommuneReports reports) {
        this.reviews = reviews;
        this.reports = reports;
    }

    /// The report on a review's product.
    ///
    /// @throws vn.ocop.web.problem.Problem 404 for a review that is not the person's, or without a report
    @Transactional(readOnly = true)
    public CommuneReport of(Actor actor, UUID review) {
        var dossier = reviews.get(actor, review).dossier().id();
        return reports.find(dossier).orElseThrow(Problems::notFound);
    }
}
