package vn.ocop.registration.dossier.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ocop.registration.dossier.AssessmentDesk;
import vn.ocop.registration.dossier.Dossier;
import vn.ocop.registration.dossier.PossibleActions;
import vn.ocop.registration.dossier.Submission;
import vn.ocop.registration.dossier.web.DossierView.ProductView;
import vn.ocop.web.actor.Actor;

/// Shows dossiers to a person, with what that person may do.
@Component
class DossierViews {
    private final PossibleActions actions;
    private final AssessmentDesk assessments;
    private final Words words;

    DossierViews(PossibleActions actions, AssessmentDesk assessments, Words words) {
        this.actions = actions;
        this.assessments = assessments;
        this.words = words;
    }

    DossierView of(Dossier dossier, Actor actor) {
        var subject = dossier.subject();
        var act = dossier.act();
        return new DossierView(
                dossier.id(),
                dossier.version(),
                dossier.state(),
                words.of(dossier.state()),
                actionsOf(dossier, actor),
                subject.kind(),
                subject.producer().id(),
                subject.producer().name(),
                subject.communeCode(),
                product(dossier, dossier.submission()),
                subject.whatChanged(),
                dossier.documents(),
                dossier.returned(),
                dossier.report(),
                assessments.seenBy(actor, dossier).orElse(null),
                SubmissionView.of(dossier.submission()),
                dossier.result().stars(),
                dossier.result().certificateNumber(),
                subject.registeredBy(),
                act.person(),
                act.at(),
                act.why());
    }

    private static ProductView product(Dossier dossier, @Nullable Submission handedIn) {
        var product = dossier.subject().product();
        var code = handedIn == null ? product.code() : handedIn.productCode();
        return new ProductView(product.id(), product.name(), product.setNumber(), code);
    }

    private List<ActionView> actionsOf(Dossier dossier, Actor actor) {
        return actions.of(dossier, actor).stream()
                .map(known -> new ActionView(known.action(), known.allowed(), words.of(known.whyNot())))
                .toList();
    }
}
