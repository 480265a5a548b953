package vn.ocop.registration.dossier;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ocop.events.DossierId;
import vn.ocop.events.DossierKind;
import vn.ocop.events.Holder;

/// A dossier that was under way when the rules changed: until when it may be finished under the earlier ones, who
/// has it, and who was told.
///
/// @param changedOn the day on which the new rules came into force
/// @param dueOn the last day under the earlier rules; absent once it was finished
/// @param holder absent once the case is closed
/// @param told to whom and whether it was sent, e.g. `PRODUCER 09193 SENT`
public record UnderEarlierRules(
        DossierId dossierId,
        String product,
        String producer,
        DossierKind kind,
        String rulebook,
        DossierState state,
        LocalDate changedOn,
        @Nullable LocalDate dueOn,
        @Nullable Holder holder,
        List<String> told) {
    public UnderEarlierRules {
        told = List.copyOf(told);
    }
}
