package vn.ocop.registration.deadline;

import java.time.Instant;
import java.util.List;
import vn.ocop.events.DossierId;

/// All deadlines and holdings.
public interface Deadlines {
    /// The dossier's way, first things first.
    List<Holding> way(DossierId dossier);

    /// Ends the holding that still is open, if there is one.
    void leave(DossierId dossier, Instant at);

    /// Begins a holding.
    void enter(DossierId dossier, Holding holding);

    /// The dossier's deadlines by name.
    List<Due> of(DossierId dossier);

    /// Keeps a deadline, in place of that of the same name.
    void keep(Due due);

    /// Some deadlines that are to be looked at, locked with their dossiers until the transaction ends; where somebody
    /// has either in hands, it is left for later.
    List<Due> ripe(Instant now, int most);

    /// All open deadlines in working days, locked.
    List<Due> inWorkingDays();
}
