package vn.ocop.registration.deadline;

import java.time.LocalDate;
import vn.ocop.rulebook.Deadline;

/// A deadline that a dossier has, before anything was counted.
///
/// @param startedOn the day of the event from which it counts
/// @param stops whether it stands still while the producer or the commune has the dossier
/// @param open whether what it asks for is still to be done
record Term(Deadline rule, LocalDate startedOn, boolean stops, boolean open) {}
