package vn.ocop.registration.dossier;

import java.time.LocalDate;
import java.util.Objects;
import vn.ocop.events.RegistrationEvent.CommuneReported;
import vn.ocop.events.RegistrationEvent.DossierLapsed;
import vn.ocop.events.RegistrationEvent.DossierResubmitted;
import vn.ocop.events.RegistrationEvent.DossierSubmitted;
import vn.ocop.events.RegistrationEvent.DossierWithdrawn;
import vn.ocop.events.RegistrationEvent.ProductFacts;

/// What is told of a dossier, made from the dossier as it is after the change.
final class Announcements {
    private Announcements() {}

    static DossierSubmitted submitted(Dossier dossier) {
        var subject = dossier.subject();
        var submission = submissionOf(dossier);
        var product = subject.product();
        return new DossierSubmitted(
                dossier.id(),
                subject.kind(),
                new ProductFacts(product.id(), submission.productCode(), product.name(), product.setNumber()),
                subject.producer(),
                submission.place(),
                submission.rulebook(),
                submission.policyVersion(),
                submission.documents(),
                submission.on(),
                submission.by(),
                submission.at());
    }

    static DossierResubmitted resubmitted(Dossier dossier) {
        var submission = submissionOf(dossier);
        return new DossierResubmitted(
                dossier.id(),
                submission.number(),
                submission.documents(),
                submission.changedItems(),
                submission.by(),
                submission.at());
    }

    static CommuneReported reported(Dossier dossier) {
        var report = Objects.requireNonNull(dossier.report());
        var act = dossier.act();
        return new CommuneReported(
                dossier.id(),
                report.localMaterials(),
                report.localLabour(),
                report.originOfIdea(),
                report.localIdentity(),
                act.person(),
                act.at());
    }

    static DossierWithdrawn withdrawn(Dossier dossier) {
        var act = dossier.act();
        return new DossierWithdrawn(dossier.id(), Objects.requireNonNullElse(act.why(), ""), act.person(), act.at());
    }

    /// The day is that of the deadline that passed; the act names the deadline.
    static DossierLapsed lapsed(Dossier dossier) {
        var act = dossier.act();
        var why = Objects.requireNonNull(act.why(), "a lapse names its deadline");
        var space = why.indexOf(' ');
        return new DossierLapsed(
                dossier.id(), why.substring(0, space), LocalDate.parse(why.substring(space + 1)), act.at());
    }

    private static Submission submissionOf(Dossier dossier) {
        return Objects.requireNonNull(dossier.submission(), "a dossier is told of once it is handed in");
    }
}
