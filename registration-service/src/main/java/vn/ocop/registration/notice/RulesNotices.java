package vn.ocop.registration.notice;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.ocop.events.DossierId;

/// Tells those who have a dossier under way that the rules have changed.
@Component
public class RulesNotices {
    private final NoticeDesk desk;

    RulesNotices(NoticeDesk desk) {
        this.desk = desk;
    }

    /// Writes to the producer, its commune and the offices above it.
    ///
    /// @param changed the day on which the new rules came into force
    /// @param dueOn the last day under the earlier ones
    public void changed(DossierId dossier, LocalDate changed, String earlier, String now, LocalDate dueOn) {
        desk.toAll(dossier, NoticeKind.RULES_CHANGED, now, changed, now, earlier, dueOn);
    }
}
