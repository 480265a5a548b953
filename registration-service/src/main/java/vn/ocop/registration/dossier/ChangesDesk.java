package vn.ocop.registration.dossier;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.events.DossierId;
import vn.ocop.events.DossierKind;
import vn.ocop.web.actor.Actor;

/// Shows what a resubmission, an upgrade or a re-ranking changes.
@Component
public class ChangesDesk {
    private final DossierDesk desk;
    private final Submissions submissions;

    ChangesDesk(DossierDesk desk, Submissions submissions) {
        this.desk = desk;
        this.submissions = submissions;
    }

    /// What is different since the submission before; of a first one, since the product was certified.
    ///
    /// @throws vn.ocop.web.problem.Problem 404 if the dossier is absent or outside the person's scope
    @Transactional(readOnly = true)
    public Changes of(Actor actor, DossierId id) {
        return of(desk.get(actor, id));
    }

    Changes of(Dossier dossier) {
        return baseline(dossier)
                .map(before -> Changes.between(before, HandedIn.now(dossier)))
                .orElse(Changes.NONE);
    }

    // While a returned dossier is being mended its own last submission is what it is compared with.
    private Optional<HandedIn> baseline(Dossier dossier) {
        var submission = dossier.submission();
        var number = submission == null ? 0 : submission.number();
        var earlier = isBeingWritten(dossier) ? number : number - 1;
        if (earlier > 0) {
            return submissions.find(dossier.id(), earlier);
        }
        return dossier.subject().kind() == DossierKind.FIRST_TIME
                ? Optional.empty()
                : submissions.certified(dossier.subject().product().id(), dossier.id());
    }

    private static boolean isBeingWritten(Dossier dossier) {
        return List.of(DossierState.DRAFT, DossierState.RETURNED).contains(dossier.state());
    }
}
