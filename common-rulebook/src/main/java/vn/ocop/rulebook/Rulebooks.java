package vn.ocop.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// All rulebooks on record. A dossier keeps the one that was in force when it was submitted.
public interface Rulebooks {
    /// The rulebook of the id, e.g. `vn-2020`; throws an `IllegalArgumentException` where there is none.
    Rulebook get(String id);

    /// The rulebook in force on a day in Viet Nam; empty where none on record was.
    Optional<Rulebook> inForceOn(LocalDate day);

    /// All of them, the oldest first.
    List<Rulebook> all();
}
