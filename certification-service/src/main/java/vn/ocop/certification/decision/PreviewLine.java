package vn.ocop.certification.decision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ocop.events.DossierId;

/// One product on a decision that is only looked at.
///
/// @param number that its certificate would bear
/// @param supersedes number of the present certificate whose place it would take
/// @param objection key of what would keep it from being issued
public record PreviewLine(
        DossierId dossierId,
        String productName,
        int stars,
        String number,
        LocalDate validFrom,
        LocalDate validThrough,
        @Nullable String supersedes,
        @Nullable String objection) {}
