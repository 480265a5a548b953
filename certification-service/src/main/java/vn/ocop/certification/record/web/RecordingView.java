package vn.ocop.certification.record.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.certification.certificate.Validity;
import vn.ocop.certification.desk.ActionView;
import vn.ocop.certification.history.Stamp;
import vn.ocop.certification.record.ListedPaper;
import vn.ocop.certification.record.Recording;
import vn.ocop.certification.record.RecordingState;
import vn.ocop.events.CertificateId;
import vn.ocop.events.ProducerId;
import vn.ocop.events.ProductId;
import vn.ocop.web.version.Versioned;

/// A list of certificates from before the system.
///
/// @param closed who confirmed or rejected it
record RecordingView(
        UUID id,
        long version,
        RecordingState state,
        List<ActionView> allowedActions,
        String unitCode,
        List<PaperView> certificates,
        ByView prepared,
        @Nullable ByView closed,
        @Nullable String rejectionReason)
        implements Versioned {

    /// One of them, as it stands on paper.
    ///
    /// @param lookupCode by which the public finds it, once the list is confirmed
    /// @param validThrough the last day of its validity
    record PaperView(
            CertificateId certificateId,
            @Nullable String lookupCode,
            String number,
            @Nullable ProductId productId,
            String productCode,
            String productName,
            int productSet,
            @Nullable ProducerId producerId,
            String producerName,
            String producerAddress,
            String communeCode,
            int stars,
            String issuer,
            String decisionNumber,
            LocalDate decidedOn,
            LocalDate validThrough,
            String signatory) {
        static PaperView of(ListedPaper listed) {
            var paper = listed.paper();
            return new PaperView(
                    listed.id(),
                    listed.lookupCode(),
                    paper.number(),
                    paper.productId(),
                    paper.productCode(),
                    paper.productName(),
                    paper.productSet(),
                    paper.producerId(),
                    paper.producerName(),
                    paper.producerAddress(),
                    paper.communeCode(),
                    paper.stars(),
                    paper.issuer(),
                    paper.decisionNumber(),
                    paper.decidedOn(),
                    new Validity(paper.decidedOn(), paper.validBefore()).through(),
                    paper.signatory());
        }
    }

    /// Who did it and when.
    record ByView(String person, String name, Instant at) {
        static ByView of(Stamp stamp) {
            return new ByView(stamp.person(), stamp.name(), stamp.at());
        }
    }

    static RecordingView of(Recording recording, List<ActionView> actions) {
        var closed = recording.closed();
        return new RecordingView(
                recording.id(),
                recording.version(),
                recording.state(),
                actions,
                recording.unitCode(),
                recording.papers().stream().map(PaperView::of).toList(),
                ByView.of(recording.prepared()),
                closed == null ? null : ByView.of(closed),
                recording.rejection());
    }
}
