package vn.ocop.evaluation.council;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.evaluation.desk.Clerk;
import vn.ocop.evaluation.desk.Readers;
import vn.ocop.evaluation.desk.Refused;
import vn.ocop.events.Role;
import vn.ocop.web.actor.Actor;
import vn.ocop.web.problem.FieldProblem;
import vn.ocop.web.problem.Problems;
import vn.ocop.web.version.Version;

/// Where sessions are opened and attendance is kept.
@Component
public class SessionDesk {
    private final Sessions sessions;
    private final CouncilDesk councils;
    private final SessionRound round;
    private final SessionChanges changes;
    private final SignedRecord signed;
    private final Clerk clerk;

    SessionDesk(
            Sessions sessions,
            CouncilDesk councils,
            SessionRound round,
            SessionChanges changes,
            SignedRecord signed,
            Clerk clerk) {
        this.sessions = sessions;
        this.councils = councils;
        this.round = round;
        this.changes = changes;
        this.signed = signed;
        this.clerk = clerk;
    }

    /// Opens a session, by an officer or a council's secretary of the unit; a province's belongs to a round.
    ///
    /// @throws vn.ocop.web.problem.Problem 400 naming what does not fit
    @Transactional
    public Session open(Actor actor, SessionDraft draft) {
        actor.require(Role.DISTRICT_OFFICER, Role.PROVINCE_OFFICER, Role.COUNCIL_SECRETARY);
        var council = councils.get(actor, draft.councilId());
        round.check(council, draft);
        if (!council.sitsOn(draft.heldOn())) {
            throw Problems.invalid().at("/heldOn", "session.outside-term", term(council));
        }
        var session = new Session(clerk.newId(), 1, council, draft.roundId(), draft.heldOn(), Set.of());
        sessions.add(session, clerk.act(actor, null));
        return session;
    }

    /// Notes who is present; whoever is not named is absent. By the council's secretary or chair.
    ///
    /// @throws vn.ocop.web.problem.Problem 400 for somebody who has no seat, 412 if it changed meanwhile,
    /// 409 once the minutes are signed, and for the absence of somebody whose sheet waits to be counted
    @Transactional
    public Session attend(Actor actor, UUID id, Version expected, List<String> present) {
        var session = led(actor, id, expected);
        signed.refuseChangeIfSigned(id);
        refuseStrangers(session.council(), present);
        return changes.attended(session, Set.copyOf(present), clerk.act(actor, null));
    }

    /// A session for its secretary or chair, as they saw it.
    ///
    /// @throws vn.ocop.web.problem.Problem 403 for anybody else, 412 if it changed meanwhile
    Session led(Actor actor, UUID id, Version expected) {
        var session = within(Readers.councilUnitsOf(actor), id);
        Refused.unlessLeading(session.council().isLedBy(actor.person()));
        Refused.ifStale(session.version(), expected);
        return session;
    }

    /// A session of one's units.
    @Transactional(readOnly = true)
    public Session get(Actor actor, UUID id) {
        return within(Readers.unitsOf(actor), id);
    }

    /// The sessions of one's units, the latest first.
    @Transactional(readOnly = true)
    public List<Session> page(Actor actor, @Nullable UUID before, int rows) {
        return sessions.page(Readers.unitsOf(actor), before, rows);
    }

    private Session within(Set<String> scope, UUID id) {
        return sessions.find(id)
                .filter(session -> scope.contains(session.unitCode()))
                .orElseThrow(Problems::notFound);
    }

    private static void refuseStrangers(Council council, List<String> present) {
        var strangers = IntStream.range(0, present.size())
                .filter(i -> council.seatOf(present.get(i)).isEmpty())
                .mapToObj(i -> new FieldProblem("/present/" + i, "session.no-seat", present.get(i)))
                .toList();
        if (!strangers.isEmpty()) {
            throw Problems.invalid(strangers);
        }
    }

    private static String term(Council council) {
        var until = council.inForceUntil();
        return council.inForceFrom() + " – " + (until == null ? "" : until);
    }
}
