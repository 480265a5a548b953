package vn.ocop.registration.deadline;

import java.time.LocalDate;
import vn.ocop.events.DossierId;

/// A deadline passed with which the dossier's case ends. Published within the sweep's transaction, which has the
/// dossier's row locked.
public record CaseLapsed(DossierId dossierId, String deadline, LocalDate dueOn) {}
