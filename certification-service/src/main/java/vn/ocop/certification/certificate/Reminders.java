package vn.ocop.certification.certificate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// Which reminders of a certificate's end were told.
public interface Reminders {
    /// Certificates that end after today and have a reminder to be told, locked for this transaction; what another
    /// transaction holds is left to it.
    ///
    /// @param days before the end, for each reminder
    List<Certificate> due(LocalDate today, List<Integer> days, int most);

    /// Notes that these reminders of the present end need not be told any more.
    ///
    /// @return those that were not noted before
    List<Integer> note(Certificate certificate, List<Integer> days, Instant at);
}
