package vn.ocop.registration.dossier.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How a dossier is handed in.
///
/// @param submittedOn the legal date, today where absent; a past one needs a backfill window
record SubmissionBody(
        @Schema(example = "2020-09-01") @Nullable LocalDate submittedOn) {}
