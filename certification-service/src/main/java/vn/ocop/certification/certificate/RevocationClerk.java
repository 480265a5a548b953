package vn.ocop.certification.certificate;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.certification.desk.Clerk;
import vn.ocop.messaging.Outbox;
import vn.ocop.web.time.Today;

/// Reminds the unit of revocations that wait for its second person: five days before the last day (*assumed*), and once
/// that day is past. Each reminder is told once, whichever instance gets to it and however often one starts anew; of a
/// request that is late already only that is told.
@Component
public class RevocationClerk {
    private static final int DAYS_BEFORE = 5;
    private static final String CERTIFICATION = "certification";

    private final RevocationReminders reminders;
    private final Outbox outbox;
    private final Clerk office;
    private final Today today;

    RevocationClerk(RevocationReminders reminders, Outbox outbox, Clerk office, Today today) {
        this.reminders = reminders;
        this.outbox = outbox;
        this.office = office;
        this.today = today;
    }

    /// Tells the reminders of a few requests.
    ///
    /// @return how many requests had one due
    @Transactional
    public int remind(int most) {
        var day = today.get();
        var due = reminders.due(day, DAYS_BEFORE, most);
        due.forEach(certificate -> remind(certificate, day));
        return due.size();
    }

    private void remind(Certificate certificate, LocalDate day) {
        var overdue = day.isAfter(requireNonNull(certificate.revocation()).dueOn());
        if (reminders.note(certificate, overdue, office.now())) {
            outbox.append(Told.revocationDue(certificate, overdue, office.now()), CERTIFICATION);
        }
    }
}
