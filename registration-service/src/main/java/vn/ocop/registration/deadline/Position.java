package vn.ocop.registration.deadline;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ocop.events.DossierId;
import vn.ocop.events.DossierKind;
import vn.ocop.events.Holder;

/// Where a dossier is after a step.
///
/// @param rulebook that it is pinned to
/// @param lapseDays calendar days after which it lapses while its producer has it; 0 for never, or where it never was
/// @param submittedOn the legal date of its submission
/// @param reportDue whether the commune still owes its report; absent where none is asked for
/// @param holder who has it now; absent where its case is closed
/// @param deed what brought it there
public record Position(
        DossierId dossierId,
        DossierKind kind,
        String rulebook,
        int lapseDays,
        LocalDate submittedOn,
        @Nullable Boolean reportDue,
        @Nullable Holder holder,
        String unitCode,
        String deed,
        Instant at) {}
