package vn.ocop.registration.administration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// A window of past days for which dossiers of a province may be recorded afterwards, with a reason.
///
/// @param firstDay first legal date of submission that it opens
/// @param lastDay last one
public record Backfill(
        UUID id,
        String provinceCode,
        LocalDate firstDay,
        LocalDate lastDay,
        String reason,
        String recordedBy,
        Instant recordedAt) {}
