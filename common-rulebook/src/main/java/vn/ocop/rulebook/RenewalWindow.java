package vn.ocop.rulebook;

import java.time.LocalDate;

/// When a re-ranking's dossier arrives, in calendar days before its certificate expires.
///
/// @param earliest the most days before the expiry
/// @param latest the least days before the expiry
public record RenewalWindow(int earliest, int latest) {
    public RenewalWindow {
        Check.that(earliest >= latest, "a renewal window from %d to %d days before expiry", earliest, latest);
    }

    /// The first day on which the dossier may arrive.
    ///
    /// @param validBefore the first day on which the certificate no longer holds
    public LocalDate opensOn(LocalDate validBefore) {
        return validBefore.minusDays(earliest);
    }

    /// The last day on which the dossier may arrive.
    public LocalDate closesOn(LocalDate validBefore) {
        return validBefore.minusDays(latest);
    }

    /// Whether a dossier of that day arrives in time.
    public boolean holds(LocalDate day, LocalDate validBefore) {
        return !day.isBefore(opensOn(validBefore)) && !day.isAfter(closesOn(validBefore));
    }
}
