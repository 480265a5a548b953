package vn.ocop.certification.inspection.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ocop.certification.certificate.RevocationGround;
import vn.ocop.certification.inspection.Visit;
import vn.ocop.events.CertificateId;
import vn.ocop.web.text.Text;

/// What is asked of post-inspections.
final class InspectionRequests {
    private InspectionRequests() {}

    /// A visit to be planned.
    record PlanRequest(
            @NotNull CertificateId certificateId,
            @NotNull LocalDate plannedOn,
            @NotNull @Text(max = 2000, lines = true) String purpose) {}

    /// A visit that was made.
    ///
    /// @param mendBy the day by which the producer mends what was found; absent where nothing is to be mended
    record VisitRequest(
            @NotNull LocalDate on,
            @NotNull @Text(max = 4000, lines = true) String finding,
            @Nullable LocalDate mendBy) {
        Visit visit() {
            return new Visit(on, finding, mendBy);
        }
    }

    /// Why it is cancelled, or how it was resolved.
    record OutcomeRequest(
            @NotNull @Text(max = 2000, lines = true) String outcome) {}

    /// Why the certificate shall be revoked.
    record EscalationRequest(
            @NotNull RevocationGround ground,
            @NotNull @Text(max = 2000, lines = true) String reason) {}
}
