package vn.ocop.registration.dossier;

import java.time.LocalDate;
import java.util.List;
import vn.ocop.events.DossierId;
import vn.ocop.events.DossierKind;
import vn.ocop.registration.administration.Scope;

/// Dossiers that were under way when the rules changed.
public interface EarlierRules {
    /// Some dossiers of these kinds, handed in under the rulebook before the change and not ranked, that have no
    /// deadline for it yet; locked, and without those that somebody else has in hands.
    List<DossierId> without(String rulebook, LocalDate changed, List<DossierKind> kinds, int most);

    /// All that have one, within the scope, the latest first.
    List<UnderEarlierRules> of(Scope scope);
}
