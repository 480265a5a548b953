package vn.ocop.certification.inspection;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.certification.history.Stamp;
import vn.ocop.events.CertificateId;
import vn.ocop.workflow.Stateful;

/// A post-inspection of a certified product.
///
/// @param unitCode the unit that keeps the certificate, and inspects
/// @param plannedOn the day of the visit, as planned
/// @param purpose what is looked at, and why
/// @param planned who planned it
/// @param outcome what became of it in the end, in words
public record Inspection(
        UUID id,
        long version,
        InspectionState state,
        String unitCode,
        CertificateId certificateId,
        LocalDate plannedOn,
        String purpose,
        Stamp planned,
        @Nullable Visit visit,
        @Nullable String outcome)
        implements Stateful<InspectionState> {

    Inspection in(InspectionState to) {
        return copy(version + 1, to, visit, outcome);
    }

    Inspection visited(Visit made) {
        return copy(version, state, made, outcome);
    }

    Inspection ended(String words) {
        return copy(version, state, visit, words);
    }

    boolean hasSomethingToMend() {
        return visit != null && visit.mendBy() != null;
    }

    private Inspection copy(long next, InspectionState to, @Nullable Visit made, @Nullable String words) {
        return new Inspection(id, next, to, unitCode, certificateId, plannedOn, purpose, planned, made, words);
    }
}
