package vn.ocop.certification.decision.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.certification.certificate.Certificate;
import vn.ocop.certification.certificate.SigningTitle;
import vn.ocop.certification.decision.Decision;
import vn.ocop.certification.decision.DecisionState;
import vn.ocop.certification.desk.ActionView;
import vn.ocop.certification.history.Stamp;
import vn.ocop.events.CertificateId;
import vn.ocop.events.DossierId;
import vn.ocop.web.version.Versioned;

/// A decision with its products and, once signed, their certificates.
record DecisionView(
        UUID id,
        long version,
        DecisionState state,
        List<ActionView> allowedActions,
        UUID proposalId,
        String proposedBy,
        String unitCode,
        String issuer,
        String number,
        LocalDate decidedOn,
        List<String> legalGrounds,
        List<ProductView> products,
        StampView prepared,
        @Nullable StampView signed,
        @Nullable SigningTitle signedAs,
        @Nullable StampView rejected,
        @Nullable String rejectionReason,
        List<IssuedView> certificates)
        implements Versioned {

    /// A product on it.
    record ProductView(DossierId dossierId, String productName, int stars) {}

    /// Who did it and when.
    record StampView(String person, String name, Instant at) {
        static @Nullable StampView ofNullable(@Nullable Stamp stamp) {
            return stamp == null ? null : of(stamp);
        }

        static StampView of(Stamp stamp) {
            return new StampView(stamp.person(), stamp.name(), stamp.at());
        }
    }

    /// A certificate issued on it.
    record IssuedView(
            CertificateId certificateId,
            DossierId dossierId,
            String number,
            String lookupCode,
            int stars,
            LocalDate validFrom,
            LocalDate validThrough) {
        static IssuedView of(Certificate certificate) {
            var content = certificate.content();
            return new IssuedView(
                    certificate.id(),
                    certificate.dossierId(),
                    content.number(),
                    content.lookupCode(),
                    content.stars(),
                    content.validity().from(),
                    content.validity().through());
        }
    }

    static DecisionView of(Decision decision, List<Certificate> issued, List<ActionView> actions) {
        var rejected = decision.rejected();
        return new DecisionView(
                decision.id(),
                decision.version(),
                decision.state(),
                actions,
                decision.proposalId(),
                decision.proposedBy(),
                decision.unitCode(),
                decision.issuer(),
                decision.number(),
                decision.decidedOn(),
                decision.legalGrounds(),
                decision.products().stream()
                        .map(listed -> new ProductView(listed.dossierId(), listed.productName(), listed.stars()))
                        .toList(),
                StampView.of(decision.prepared()),
                StampView.ofNullable(decision.signed()),
                decision.signedAs(),
                rejected == null ? null : StampView.of(rejected.by()),
                rejected == null ? null : rejected.reason(),
                issued.stream().map(IssuedView::of).toList());
    }
}
