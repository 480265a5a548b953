package vn.ocop.evaluation.dossier;

import vn.ocop.evaluation.desk.Act;
import vn.ocop.events.DossierId;

/// Who may not score which dossier, append-only.
public interface Bars {
    /// Adds one.
    ///
    /// @return false if it is on record already
    boolean add(DossierId dossier, Bar bar, Act recorded);
}
