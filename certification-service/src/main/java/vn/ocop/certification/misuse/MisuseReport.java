package vn.ocop.certification.misuse;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.certification.history.Stamp;
import vn.ocop.events.CertificateId;
import vn.ocop.workflow.Stateful;

/// A report of a misused label or certificate. Who reported it is neither asked nor kept.
///
/// @param unitCode the unit that keeps the certificate, and looks into it
/// @param seenAt where it was seen, in the reporter's words
/// @param holder who looks into it; absent while it waits for the office
/// @param finding what came of it
/// @param latest who acts on it now; absent as it is read
public record MisuseReport(
        UUID id,
        long version,
        MisuseState state,
        String unitCode,
        CertificateId certificateId,
        MisuseKind kind,
        String description,
        @Nullable String seenAt,
        Instant reportedAt,
        @Nullable Stamp holder,
        @Nullable String finding,
        @Nullable Stamp latest)
        implements Stateful<MisuseState> {

    MisuseReport in(MisuseState to) {
        return copy(version + 1, to, holder, finding, latest);
    }

    MisuseReport by(Stamp actor) {
        return copy(version, state, holder, finding, actor);
    }

    MisuseReport heldBy(@Nullable Stamp next) {
        return copy(version, state, next, finding, latest);
    }

    MisuseReport finding(String text) {
        return copy(version, state, holder, text, latest);
    }

    /// Whether whoever acts looks into it.
    boolean isHeld() {
        return holder != null && latest != null && holder.person().equals(latest.person());
    }

    private MisuseReport copy(
            long next, MisuseState to, @Nullable Stamp held, @Nullable String found, @Nullable Stamp actor) {
        return new MisuseReport(
                id, next, to, unitCode, certificateId, kind, description, seenAt, reportedAt, held, found, actor);
    }
}
