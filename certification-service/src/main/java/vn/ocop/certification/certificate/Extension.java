package vn.ocop.certification.certificate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// A decision that lets a certificate hold longer than its months, because the change of rules kept its re-ranking from
/// the window (Decision 26/2026).
///
/// @param before the first day on which it no longer holds
/// @param transition what the transition allows
public record Extension(LocalDate before, String decisionNumber, LocalDate decidedOn, Transition transition) {
    /// What the transition to new rules allows, as the rulebook says.
    ///
    /// @param rulesFrom the first day of the new rules
    /// @param windowDays how many days before its end a re-ranking's window opens
    /// @param mostDays the longest extension, in calendar days
    public record Transition(LocalDate rulesFrom, int windowDays, int mostDays) {
        /// Whether a certificate of this validity had its window cut by the new rules.
        boolean cut(Validity validity) {
            return validity.before().minusDays(windowDays).isBefore(rulesFrom)
                    && validity.before().isAfter(rulesFrom);
        }
    }

    /// Whether it was decided before the certificate ended, is no longer than allowed, and of a certificate whose
    /// window the new rules cut.
    boolean isLawfulFor(Validity validity) {
        var days = ChronoUnit.DAYS.between(validity.before(), before);
        return decidedOn.isBefore(validity.before())
                && transition.cut(validity)
                && days > 0
                && days <= transition.mostDays();
    }
}
