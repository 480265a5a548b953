package vn.ocop.certification.paper;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ocop.certification.certificate.SigningTitle;
import vn.ocop.certification.decision.SignaturePreviewDesk;
import vn.ocop.web.actor.Actor;
import vn.ocop.web.problem.Problems;

/// Papers as they would be if the person signed the decision now: marked as previews, and kept by nobody.
@Component
public class PreviewPapers {
    private final SignaturePreviewDesk desk;
    private final CertificatePress certificates;
    private final AnnexPress annexes;

    PreviewPapers(SignaturePreviewDesk desk, CertificatePress certificates, AnnexPress annexes) {
        this.desk = desk;
        this.certificates = certificates;
        this.annexes = annexes;
    }

    /// The list of the products.
    public byte[] annex(Actor actor, UUID decisionId, @Nullable SigningTitle as) {
        var preview = desk.preview(actor, decisionId, as);
        return annexes.preview(preview.decision(), preview.certificates());
    }

    /// The paper of one product.
    ///
    /// @param position on the decision, from 1
    public byte[] certificate(
            Actor actor, UUID decisionId, int position, @Nullable SigningTitle as, boolean bilingual) {
        var would = desk.preview(actor, decisionId, as).certificates();
        if (position < 1 || position > would.size()) {
            throw Problems.invalid().at("/position", "paper.no-such-position", String.valueOf(would.size()));
        }
        return certificates.preview(would.get(position - 1), bilingual);
    }
}
