package vn.ocop.registration.dossier;

import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.events.DossierId;
import vn.ocop.events.Role;
import vn.ocop.registration.administration.Scope;
import vn.ocop.web.actor.Actor;
import vn.ocop.web.problem.Problems;
import vn.ocop.web.version.Version;
import vn.ocop.workflow.Outcome.Moved;
import vn.ocop.workflow.Outcome.Refused;

/// Takes what people of the commune and producers do with a dossier, but for drafting and handing in.
@Component
public class DossierDesk {
    private final Dossiers dossiers;
    private final DossierSteps steps;
    private final Documents documents;
    private final InstantSource time;

    DossierDesk(Dossiers dossiers, DossierSteps steps, Documents documents, InstantSource time) {
        this.dossiers = dossiers;
        this.steps = steps;
        this.documents = documents;
        this.time = time;
    }

    /// The dossier as this person may see it.
    ///
    /// @throws vn.ocop.web.problem.Problem 404 if it is absent or outside the person's scope
    @Transactional(readOnly = true)
    public Dossier get(Actor actor, DossierId id) {
        return dossiers.find(id, Scope.of(actor)).orElseThrow(Problems::notFound);
    }

    /// Dossiers that this person may see, latest first.
    @Transactional(readOnly = true)
    public List<Dossier> search(Actor actor, DossierSearch search) {
        return dossiers.search(Scope.of(actor), search);
    }

    /// What happened to the dossier, first things first.
    @Transactional(readOnly = true)
    public List<HistoryEntry> history(Actor actor, DossierId id) {
        return dossiers.history(get(actor, id).id());
    }

    /// Replaces the documents: all of a draft, of a returned dossier those that the return named.
    @Transactional
    public Dossier mend(Actor actor, DossierId id, Version expected, List<DocumentDraft> drafts) {
        var dossier = current(actor, id, expected);
        if (!new CaseCapacity(actor, dossier).in(Role.COMMUNE_OFFICER)) {
            throw Problems.forbidden();
        }
        var mended = dossier.with(documents.of(dossier.subject().producer().id(), drafts));
        OpenItems.check(dossier, mended);
        var next = mended.by(act(actor, null)).in(dossier.state());
        steps.keep(next, dossier.state(), HistoryEntry.MEND);
        return next;
    }

    /// Withdraws a dossier that has no outcome yet.
    @Transactional
    public Dossier withdraw(Actor actor, DossierId id, Version expected, String reason) {
        var dossier = current(actor, id, expected).by(act(actor, reason));
        return take(DossierAction.WITHDRAW, actor, dossier);
    }

    /// Hands in the commune's report, where the rulebook asks for one.
    @Transactional
    public Dossier report(Actor actor, DossierId id, Version expected, CommuneReport report) {
        var dossier = current(actor, id, expected).reported(report).by(act(actor, null));
        return take(DossierAction.REPORT, actor, dossier);
    }

    Dossier take(DossierAction action, Actor actor, Dossier changed) {
        return switch (steps.take(action, new CaseCapacity(actor, changed), changed)) {
            case Moved<DossierState> moved -> changed.in(moved.to());
            case Refused<DossierState> refused -> throw Refusals.of(refused, changed);
        };
    }

    Dossier current(Actor actor, DossierId id, Version expected) {
        var dossier = get(actor, id);
        if (dossier.version() != expected.value()) {
            throw Problems.stale();
        }
        return dossier;
    }

    private Act act(Actor actor, @Nullable String why) {
        return new Act(actor.person(), time.instant(), why);
    }
}
