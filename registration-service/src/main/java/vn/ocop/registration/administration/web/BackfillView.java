package vn.ocop.registration.administration.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.ocop.registration.administration.Backfill;

/// A window of past days for which dossiers may be recorded.
record BackfillView(
        UUID id,
        String provinceCode,
        LocalDate from,
        LocalDate until,
        String reason,
        String recordedBy,
        Instant recordedAt) {
    static BackfillView of(Backfill window) {
        return new BackfillView(
                window.id(),
                window.provinceCode(),
                window.firstDay(),
                window.lastDay(),
                window.reason(),
                window.recordedBy(),
                window.recordedAt());
    }
}
