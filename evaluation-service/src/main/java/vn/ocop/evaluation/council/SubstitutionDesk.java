package vn.ocop.evaluation.council;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.evaluation.desk.Clerk;
import vn.ocop.evaluation.desk.Readers;
import vn.ocop.evaluation.desk.Refused;
import vn.ocop.web.actor.Actor;
import vn.ocop.web.problem.Problems;
import vn.ocop.web.version.Version;

/// Where seats go to somebody else: for good by the unit's officers, for one session by the council's secretary or
/// chair.
@Component
public class SubstitutionDesk {
    private final CouncilDesk councils;
    private final Councils records;
    private final SessionDesk sessions;
    private final SessionChanges changes;
    private final Substitutions substitutions;
    private final Clerk clerk;

    SubstitutionDesk(
            CouncilDesk councils,
            Councils records,
            SessionDesk sessions,
            SessionChanges changes,
            Substitutions substitutions,
            Clerk clerk) {
        this.councils = councils;
        this.records = records;
        this.sessions = sessions;
        this.changes = changes;
        this.substitutions = substitutions;
        this.clerk = clerk;
    }

    /// Gives a seat to somebody else for the sessions to come; sessions that are open keep their seats.
    ///
    /// @throws vn.ocop.web.problem.Problem 403 for whoever is no officer of the unit, 400 naming what does not fit,
    /// 412 if the council changed meanwhile
    @Transactional
    public Council forGood(
            Actor actor, UUID id, Version expected, SubstituteDraft draft, String number, LocalDate decidedOn) {
        var council = councils.get(actor, id);
        Readers.requireOfficer(actor, council.unitCode());
        Refused.ifStale(council.version(), expected);
        if (decidedOn.isBefore(council.decidedOn())) {
            throw Problems.invalid()
                    .at("/decidedOn", "substitution.before-council", String.valueOf(council.decidedOn()));
        }
        var replaced = Seats.toFill(council, draft);
        var next = council.substituting(replaced, draft.inPlaceOf(replaced));
        if (!records.replace(next)) {
            throw Problems.stale();
        }
        note(actor, council, null, replaced, draft, number, decidedOn);
        return next;
    }

    /// Gives a seat to somebody else for one session. Whoever is replaced is absent from it; who comes is noted
    /// present like everybody else.
    ///
    /// @throws vn.ocop.web.problem.Problem 403 for whoever does not lead the council, 400 for the chair and
    /// for what does not fit, 409 where a sheet of the person replaced waits to be counted and once the
    /// minutes are signed
    @Transactional
    public Session forSession(Actor actor, UUID sessionId, Version expected, SubstituteDraft draft) {
        var session = sessions.led(actor, sessionId, expected);
        var council = session.council();
        var replaced = Seats.toFill(council, draft);
        if (replaced.position() == Position.CHAIR) {
            throw Problems.invalid().at("/replaced", "substitution.chair");
        }
        var next = changes.substitute(session, replaced, draft.inPlaceOf(replaced), clerk.act(actor, draft.reason()));
        note(actor, council, sessionId, replaced, draft, null, null);
        return next;
    }

    /// The substitutions of a council of one's units, as they were recorded.
    @Transactional(readOnly = true)
    public List<Substitution> of(Actor actor, UUID councilId) {
        return substitutions.of(councils.get(actor, councilId).id());
    }

    private void note(
            Actor actor,
            Council council,
            @Nullable UUID sessionId,
            Seat replaced,
            SubstituteDraft draft,
            @Nullable String number,
            @Nullable LocalDate decidedOn) {
        substitutions.add(new Substitution(
                clerk.newId(),
                council.id(),
                sessionId,
                replaced,
                draft.inPlaceOf(replaced),
                number,
                decidedOn,
                clerk.act(actor, draft.reason())));
    }
}
