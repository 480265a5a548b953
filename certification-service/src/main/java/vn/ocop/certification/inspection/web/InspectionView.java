package vn.ocop.certification.inspection.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.certification.desk.ActionView;
import vn.ocop.certification.inspection.Inspection;
import vn.ocop.certification.inspection.InspectionState;
import vn.ocop.certification.inspection.Visit;
import vn.ocop.events.CertificateId;
import vn.ocop.web.version.Versioned;

/// A post-inspection as shown to those who inspect.
///
/// @param daysLeft calendar days to mend what was found, negative when it is over; absent where nothing is to be mended
record InspectionView(
        UUID id,
        long version,
        InspectionState state,
        List<ActionView> allowedActions,
        String unitCode,
        CertificateId certificateId,
        LocalDate plannedOn,
        String purpose,
        String plannedBy,
        @Nullable Visit visit,
        @Nullable Long daysLeft,
        @Nullable String outcome)
        implements Versioned {
    static InspectionView of(Inspection inspection, LocalDate today, List<ActionView> actions) {
        var visit = inspection.visit();
        var mendBy = visit == null ? null : visit.mendBy();
        return new InspectionView(
                inspection.id(),
                inspection.version(),
                inspection.state(),
                actions,
                inspection.unitCode(),
                inspection.certificateId(),
                inspection.plannedOn(),
                inspection.purpose(),
                inspection.planned().person(),
                visit,
                inspection.state() == InspectionState.FOLLOW_UP && mendBy != null
                        ? ChronoUnit.DAYS.between(today, mendBy)
                        : null,
                inspection.outcome());
    }
}
