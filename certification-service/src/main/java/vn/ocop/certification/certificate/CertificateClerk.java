package vn.ocop.certification.certificate;

import static vn.ocop.certification.desk.Outcomes.moved;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ocop.certification.history.Stamp;
import vn.ocop.certification.history.Step;
import vn.ocop.certification.history.Steps;
import vn.ocop.messaging.Outbox;
import vn.ocop.workflow.Capacity;
import vn.ocop.workflow.Lifecycle;

/// Takes actions on certificates within a desk's transaction: keeps the row, its step and what is told of it.
@Component
public class CertificateClerk {
    private final Certificates certificates;
    private final Lifecycle<CertificateState, CertificateAction, Certificate> lifecycle;
    private final Steps steps;
    private final Outbox outbox;
    private final PublicNotices notices;

    public CertificateClerk(
            Certificates certificates,
            Lifecycle<CertificateState, CertificateAction, Certificate> lifecycle,
            Steps steps,
            Outbox outbox,
            PublicNotices notices) {
        this.certificates = certificates;
        this.lifecycle = lifecycle;
        this.steps = steps;
        this.outbox = outbox;
        this.notices = notices;
    }

    /// Takes the action and returns the certificate after it.
    Certificate take(
            CertificateAction action, Capacity capacity, Certificate certificate, Stamp by, @Nullable String detail) {
        var move = moved(lifecycle.take(action, capacity, certificate.by(by, detail)));
        var next = certificate.in(move.to());
        certificates.replace(next);
        if (action.isPublished()) {
            notices.tell(next);
        }
        move.events().forEach(event -> outbox.append(event, by.person()));
        steps.append(List.of(new Step(
                next.id().value(),
                next.version(),
                action.name(),
                move.from().name(),
                move.to().name(),
                by,
                detail)));
        return next;
    }

    /// Tells everybody of a certificate from before the system, and the other services that its product has one.
    void tellRecorded(Certificate certificate, Stamp by) {
        notices.tell(certificate);
        outbox.append(Told.recorded(certificate), by.person());
    }
}
