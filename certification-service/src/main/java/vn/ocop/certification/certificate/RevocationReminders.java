package vn.ocop.certification.certificate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// Which reminders of requested revocations were told.
public interface RevocationReminders {
    /// Certificates whose revocation is requested and has a reminder to be told, the most urgent first, locked for this
    /// transaction; what another transaction holds is left to it.
    ///
    /// @param daysBefore how long before its last day a request is reminded of
    List<Certificate> due(LocalDate today, int daysBefore, int most);

    /// Notes that the present request was reminded of.
    ///
    /// @return whether it was not noted before
    boolean note(Certificate certificate, boolean overdue, Instant at);
}
