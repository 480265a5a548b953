package vn.ocop.certification.paper;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.ocop.certification.certificate.Certificate;
import vn.ocop.certification.decision.Decision;
import vn.ocop.certification.decision.DecisionPapers;

/// Orders the papers of what a unit's own authority decided. Of what the centre decided the ministry issues the paper.
@Component
class PaperOrders implements DecisionPapers {
    private final Papers papers;
    private final InstantSource time;

    PaperOrders(Papers papers, InstantSource time) {
        this.papers = papers;
        this.time = time;
    }

    @Override
    public void order(Decision signed, List<Certificate> issued, boolean bilingual) {
        if (!signed.central()) {
            var now = time.instant();
            var ordered = new ArrayList<Paper>();
            ordered.add(Paper.ordered(signed.id(), PaperKind.ANNEX, signed.id(), false, now));
            for (var certificate : issued) {
                ordered.add(
                        Paper.ordered(certificate.id().value(), PaperKind.CERTIFICATE, signed.id(), bilingual, now));
            }
            papers.order(ordered);
        }
    }
}
