package vn.ocop.certification.certificate.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import vn.ocop.certification.certificate.Revocation;
import vn.ocop.web.time.Today;

/// A revocation, requested or carried out.
///
/// @param foundOn the day of the finding
/// @param dueOn the last day to decide on it
/// @param daysLeft calendar days until then, from today or from the day of the approval; negative when it is over
/// @param groundName the ground in the request's language
record RevocationView(
        String ground,
        String groundName,
        String reason,
        LocalDate foundOn,
        LocalDate dueOn,
        long daysLeft,
        String requestedBy,
        Instant requestedAt,
        @Nullable String approvedBy,
        @Nullable Instant approvedAt) {
    static RevocationView of(Revocation revocation, String groundName, LocalDate today) {
        var approved = revocation.approved();
        var until = approved == null ? today : LocalDate.ofInstant(approved.at(), Today.ZONE);
        return new RevocationView(
                revocation.ground(),
                groundName,
                revocation.reason(),
                revocation.foundOn(),
                revocation.dueOn(),
                ChronoUnit.DAYS.between(until, revocation.dueOn()),
                revocation.requested().person(),
                revocation.requested().at(),
                approved == null ? null : approved.person(),
                approved == null ? null : approved.at());
    }
}
