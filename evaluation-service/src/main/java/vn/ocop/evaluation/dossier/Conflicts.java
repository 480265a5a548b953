package vn.ocop.evaluation.dossier;

import java.util.List;
import vn.ocop.evaluation.desk.Act;
import vn.ocop.events.AdministrationEvent.RelationRecorded;
import vn.ocop.events.DossierId;

/// Who is connected with which dossier, computed from what is known: relations to the producer, the same legal
/// representative, work for the producer's commune.
public interface Conflicts {
    /// Begins to take a dossier in, until the transaction ends. Dossiers and facts come on different topics: of two
    /// that come at once, whichever begins second waits and sees the first, so that none misses the other.
    void beginIntake();

    /// Begins to take a fact in, until the transaction ends: alone, while dossiers come in side by side.
    void beginFact();

    /// Keeps what registration told; a later fact wins whatever the order in which they come.
    void keep(RelationRecorded relation);

    /// Bars from a dossier whoever is connected with it by what is known now.
    ///
    /// @return those who were not barred on that ground before
    List<Bar> barred(DossierId dossier, Act act);

    /// The dossiers that a relation may concern.
    List<DossierId> concernedBy(RelationRecorded relation);

    /// The dossiers from communes that the person works for, and from those that these took over or went into.
    List<DossierId> ofCommunesOf(String person);

    /// The dossiers from the unit, and from communes that it took over.
    List<DossierId> ofCommunesNow(String unitCode);
}
