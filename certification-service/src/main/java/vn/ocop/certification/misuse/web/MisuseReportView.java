package vn.ocop.certification.misuse.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.certification.desk.ActionView;
import vn.ocop.certification.misuse.MisuseKind;
import vn.ocop.certification.misuse.MisuseReport;
import vn.ocop.certification.misuse.MisuseState;
import vn.ocop.events.CertificateId;
import vn.ocop.web.version.Versioned;

/// A report of misuse in the office's queue.
///
/// @param heldBy who looks into it; absent while it waits for the office
record MisuseReportView(
        UUID id,
        long version,
        MisuseState state,
        List<ActionView> allowedActions,
        String unitCode,
        CertificateId certificateId,
        MisuseKind kind,
        String description,
        @Nullable String seenAt,
        Instant reportedAt,
        @Nullable String heldBy,
        @Nullable String heldByName,
        @Nullable String finding)
        implements Versioned {
    static MisuseReportView of(MisuseReport report, List<ActionView> actions) {
        var holder = report.holder();
        return new MisuseReportView(
                report.id(),
                report.version(),
                report.state(),
                actions,
                report.unitCode(),
                report.certificateId(),
                report.kind(),
                report.description(),
                report.seenAt(),
                report.reportedAt(),
                holder == null ? null : holder.person(),
                holder == null ? null : holder.name(),
                report.finding());
    }
}
