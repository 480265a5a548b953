package vn.ocop.certification.certificate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.certification.desk.Clerk;
import vn.ocop.events.CertificationEvent.RenewalDue;
import vn.ocop.messaging.Outbox;
import vn.ocop.web.time.Today;

/// Reminds of certificates that end soon: 180, 120 and 30 days before. Each reminder is told once, whichever instance
/// gets to it and however often one starts anew; where several are due at once, only the most urgent is told.
@Component
public class RenewalClerk {
    private static final List<Integer> DAYS = List.of(180, 120, 30);
    private static final String CERTIFICATION = "certification";

    private final Reminders reminders;
    private final Outbox outbox;
    private final Clerk office;
    private final Today today;

    RenewalClerk(Reminders reminders, Outbox outbox, Clerk office, Today today) {
        this.reminders = reminders;
        this.outbox = outbox;
        this.office = office;
        this.today = today;
    }

    /// Tells the reminders of a few certificates.
    ///
    /// @return how many certificates had one due
    @Transactional
    public int remind(int most) {
        var day = today.get();
        var due = reminders.due(day, DAYS, most);
        due.forEach(certificate -> remind(certificate, day));
        return due.size();
    }

    private void remind(Certificate certificate, LocalDate day) {
        var left = ChronoUnit.DAYS.between(day, certificate.validity().before());
        var reached = DAYS.stream().filter(days -> left <= days).toList();
        var news = reminders.note(certificate, reached, office.now());
        if (!news.isEmpty()) {
            outbox.append(told(certificate, Collections.min(news)), CERTIFICATION);
        }
    }

    private RenewalDue told(Certificate certificate, int days) {
        return new RenewalDue(
                certificate.dossierId(),
                certificate.id(),
                certificate.content().product().id(),
                certificate.content().number(),
                days,
                certificate.validity().before(),
                office.now());
    }
}
