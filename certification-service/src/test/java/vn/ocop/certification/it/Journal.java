package vn.ocop.certification.it;

import java.util.List;
import vn.ocop.events.DossierId;

/// What the service told of a dossier.
final class Journal {
    private Journal() {}

    static List<String> typesOf(DossierId dossier) {
        return Running.shared()
                .jdbc()
                .sql("SELECT type FROM event_journal WHERE stream = ? ORDER BY told_seq")
                .param(dossier.value())
                .query((row, _) -> row.getString(1))
                .list();
    }
}
