package vn.ocop.evaluation.complaint;

import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.evaluation.complaint.Resolution.Outcome;
import vn.ocop.evaluation.desk.Clerk;
import vn.ocop.evaluation.desk.Refused;
import vn.ocop.evaluation.review.Review;
import vn.ocop.evaluation.review.ReviewLifecycles;
import vn.ocop.rulebook.Deadline;
import vn.ocop.web.actor.Actor;
import vn.ocop.web.problem.Problems;
import vn.ocop.web.version.Version;

/// Where the unit deals with complaints: an officer who had no part in the result accepts or refuses them and settles
/// them. The result itself stays as it is.
@Component
public class SettlementDesk {
    private final ComplaintOffice office;
    private final Complaints complaints;
    private final ComplaintSteps steps;
    private final ComplaintViews views;
    private final ComplaintClock clock;
    private final ComplaintTermDesk terms;
    private final Clerk clerk;

    SettlementDesk(
            ComplaintOffice office,
            Complaints complaints,
            ComplaintSteps steps,
            ComplaintViews views,
            ComplaintClock clock,
            ComplaintTermDesk terms,
            Clerk clerk) {
        this.office = office;
        this.complaints = complaints;
        this.steps = steps;
        this.views = views;
        this.clock = clock;
        this.terms = terms;
        this.clerk = clerk;
    }

    /// Gives the complaint to an officer of the unit, or takes it.
    ///
    /// @throws vn.ocop.web.problem.Problem 403 for whoever is no officer of the unit, 400 for an officer who
    /// had part in the result, 409 once it has ended
    @Transactional
    public ComplaintView assign(Actor actor, UUID id, Version expected, String person) {
        var own = current(actor, id, expected, null);
        if (!actor.has(
                ReviewLifecycles.officerOf(own.review().tier()), own.complaint().unitCode())) {
            throw Problems.forbidden();
        }
        if (ComplaintTable.TABLE.isTerminal(own.complaint().state())) {
            throw Refused.because("complaint-ended");
        }
        var officer = office.impartial(own.review(), person)
                .orElseThrow(() -> Problems.invalid().at("/person", "complaint.not-impartial", person));
        return shown(actor, own, steps.note(own.complaint().heldBy(officer), "ASSIGN"));
    }

    /// Accepts the complaint, whereby the time to settle it begins (Luật Khiếu nại 2011, Article 27).
    ///
    /// @param excuse what kept the producer from complaining in time (Article 9); needed for a late complaint only
    /// @throws vn.ocop.web.problem.Problem 409 for a late one without excuse
    @Transactional
    public ComplaintView accept(Actor actor, UUID id, Version expected, @Nullable String excuse) {
        var own = current(actor, id, expected, excuse);
        steps.require(ComplaintAction.ACCEPT, own.capacity(), own.complaint());
        clock.limit(own.review()).ifPresent(limit -> refuseLate(own.complaint(), limit, excuse));
        return take(actor, ComplaintAction.ACCEPT, own, complaint -> complaint.acceptedOn(clock.today()));
    }

    /// Does not deal with the complaint (Article 11), and says why.
    @Transactional
    public ComplaintView refuse(Actor actor, UUID id, Version expected, String reason) {
        return take(actor, ComplaintAction.REFUSE, current(actor, id, expected, reason), UnaryOperator.identity());
    }

    /// Takes the longer time of a complex case (Article 28), once.
    @Transactional
    public ComplaintView extend(Actor actor, UUID id, Version expected, String reason) {
        return take(actor, ComplaintAction.EXTEND, current(actor, id, expected, reason), Complaint::extended);
    }

    /// Says what comes of the complaint, on which grounds, and what follows (Article 31).
    ///
    /// @throws vn.ocop.web.problem.Problem 400 for an upheld one without a consequence, or a rejected one with one
    @Transactional
    public ComplaintView settle(Actor actor, UUID id, Version expected, Resolution settlement) {
        if ((settlement.outcome() == Outcome.REJECTED) != (settlement.consequence() == null)) {
            throw Problems.invalid().at("/consequence", "complaint.consequence");
        }
        var own = current(actor, id, expected, settlement.grounds()).settled(settlement);
        return take(actor, ComplaintAction.SETTLE, own, UnaryOperator.identity());
    }

    /// Takes the complaint back (Article 10), for whoever speaks for the producer, or for the office on paper.
    @Transactional
    public ComplaintView withdraw(Actor actor, UUID id, Version expected, String reason) {
        return take(actor, ComplaintAction.WITHDRAW, current(actor, id, expected, reason), UnaryOperator.identity());
    }

    private static void refuseLate(Complaint complaint, Deadline limit, @Nullable String excuse) {
        var lodging = complaint.lodging();
        if (excuse == null && lodging.isLate(limit)) {
            throw Refused.because(
                    "complaint-late",
                    String.valueOf(lodging.receivedOn()),
                    limit.days(),
                    String.valueOf(lodging.learnedOn()));
        }
    }

    private ComplaintView take(Actor actor, ComplaintAction action, Own own, UnaryOperator<Complaint> change) {
        var before = own.complaint();
        terms.hold(before);
        var next = steps.take(action, own.capacity(), before, change.apply(before));
        terms.follow(own.review(), next);
        return shown(actor, own, next);
    }

    private Own current(Actor actor, UUID id, Version expected, @Nullable String why) {
        var complaint = complaints.find(id).orElseThrow(Problems::notFound);
        var review = office.review(actor, complaint.reviewId());
        Refused.ifStale(complaint.version(), expected);
        return new Own(review, complaint.by(clerk.act(actor, why)), new PartyCapacity(actor, review));
    }

    private ComplaintView shown(Actor actor, Own own, Complaint next) {
        return views.of(actor, own.review(), next);
    }

    /// A complaint with what it is about, for whoever acts.
    private record Own(Review review, Complaint complaint, PartyCapacity capacity) {
        Own settled(Resolution settlement) {
            return new Own(review, complaint.settled(settlement), capacity);
        }
    }
}
