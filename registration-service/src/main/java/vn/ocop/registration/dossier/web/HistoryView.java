package vn.ocop.registration.dossier.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.ocop.registration.dossier.DossierState;

/// One thing that happened to a dossier: who, when and why.
///
/// @param action `DRAFT`, `MEND`, or an action of the lifecycle
record HistoryView(
        long version,
        String action,
        @Schema(example = "Nộp hồ sơ") String actionText,
        DossierState from,
        DossierState to,
        @Schema(example = "Đã nộp") String toText,
        String by,
        String byName,
        Instant at,
        @Nullable String why) {}
