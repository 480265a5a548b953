package vn.ocop.evaluation.minutes;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.evaluation.council.Session;
import vn.ocop.evaluation.council.SessionDesk;
import vn.ocop.evaluation.desk.Clerk;
import vn.ocop.evaluation.desk.Refused;
import vn.ocop.evaluation.minutes.Part.Subject;
import vn.ocop.evaluation.review.Review;
import vn.ocop.evaluation.review.Reviews;
import vn.ocop.web.actor.Actor;
import vn.ocop.web.problem.FieldProblem;
import vn.ocop.web.problem.Problem;
import vn.ocop.web.problem.Problems;
import vn.ocop.web.version.Version;

/// Where a session's minutes are drafted from the record, by its secretary or chair.
@Component
public class MinutesDesk {
    private final SessionDesk sessions;
    private final Reviews reviews;
    private final MinutesArchive archive;
    private final MinutesSteps steps;
    private final Composition composition;
    private final Clerk clerk;

    MinutesDesk(
            SessionDesk sessions,
            Reviews reviews,
            MinutesArchive archive,
            MinutesSteps steps,
            Composition composition,
            Clerk clerk) {
        this.sessions = sessions;
        this.reviews = reviews;
        this.archive = archive;
        this.steps = steps;
        this.composition = composition;
        this.clerk = clerk;
    }

    /// Drafts the minutes once every product of the session has its result.
    ///
    /// @throws Problem 409 naming the products that are still scored, and where the session has minutes
    @Transactional
    public Minutes draft(Actor actor, UUID sessionId) {
        var session = led(actor, sessionId);
        var heard = reviews.heardIn(sessionId);
        refuseUnfinished(session, heard);
        var parts = composition.of(session, heard);
        return added(draft(actor, session, 0, parts, heard, null));
    }

    /// Drafts minutes anew from the record as it is now; a signature on the text before falls.
    ///
    /// @param text the new text of a supplement; absent for minutes, whose text is the record
    @Transactional
    public Minutes redraft(Actor actor, UUID sessionId, int number, Version expected, @Nullable String text) {
        var session = sessions.get(actor, sessionId);
        var before =
                archive.find(sessionId, number).orElseThrow(Problems::notFound).by(clerk.act(actor, null));
        Refused.ifStale(before.version(), expected);
        var heard = reviews.heardIn(sessionId);
        var reason = before.reason();
        var parts = reason == null
                ? composition.of(session, heard)
                : List.of(composition.supplement(
                        number,
                        reason,
                        Supplements.required(text),
                        before.parts().getFirst().reviewId()));
        var about = reason == null ? subjects(heard) : before.about();
        var changed = before.saying(parts, about, Signers.of(session.council(), heard));
        return steps.take(MinutesAction.REDRAFT, actor.at(session.unitCode()), before, changed);
    }

    /// Drafts a supplement to signed minutes.
    ///
    /// @throws Problem 409 unless the minutes, and every supplement before, are signed
    @Transactional
    public Minutes supplement(Actor actor, UUID sessionId, SupplementDraft wanted) {
        var session = led(actor, sessionId);
        var earlier = archive.of(sessionId);
        if (earlier.isEmpty() || earlier.getLast().state() != MinutesState.SIGNED) {
            throw Refused.because("minutes-not-signed");
        }
        var heard = reviews.heardIn(sessionId);
        var number = earlier.getLast().number() + 1;
        var concerned = Supplements.concerned(heard, wanted.reviewId());
        var part = composition.supplement(number, wanted.reason(), wanted.text(), wanted.reviewId());
        return added(draft(actor, session, number, List.of(part), concerned, wanted.reason()));
    }

    private Session led(Actor actor, UUID sessionId) {
        var session = sessions.get(actor, sessionId);
        Refused.unlessLeading(session.council().isLedBy(actor.person()));
        return session;
    }

    private Minutes draft(
            Actor actor, Session session, int number, List<Part> parts, List<Review> concerned, @Nullable String why) {
        var act = clerk.act(actor, why);
        return new Minutes(
                clerk.newId(),
                1,
                MinutesState.DRAFTED,
                session.id(),
                number,
                session.unitCode(),
                session.heldOn(),
                parts,
                Sha256.of(parts),
                subjects(concerned),
                Signers.of(session.council(), reviews.heardIn(session.id())),
                List.of(),
                why,
                act,
                act);
    }

    private Minutes added(Minutes minutes) {
        if (!archive.add(minutes)) {
            throw Refused.because("minutes-exist");
        }
        return minutes;
    }

    private static void refuseUnfinished(Session session, List<Review> heard) {
        var open = heard.stream()
                .filter(review -> review.state().isBeforeCouncil() && session.equals(review.session()))
                .map(review -> new FieldProblem(
                        "/session",
                        "minutes.still-scored",
                        review.dossier().facts().product().name()))
                .toList();
        if (!open.isEmpty() || heard.isEmpty()) {
            throw Refused.because("minutes-too-early").with(open);
        }
    }

    private static List<Subject> subjects(List<Review> heard) {
        return heard.stream()
                .map(review -> new Subject(review.id(), review.dossier().id(), review.tier()))
                .toList();
    }
}
