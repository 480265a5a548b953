package vn.ocop.evaluation.complaint;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.evaluation.complaint.Complaint.About;
import vn.ocop.evaluation.complaint.Complaints.Place;
import vn.ocop.evaluation.complaint.Lodging.Ground;
import vn.ocop.evaluation.complaint.Lodging.Way;
import vn.ocop.evaluation.desk.Clerk;
import vn.ocop.evaluation.desk.Refused;
import vn.ocop.evaluation.review.Review;
import vn.ocop.evaluation.review.Reviews;
import vn.ocop.events.Role;
import vn.ocop.web.actor.Actor;
import vn.ocop.web.problem.Problems;
import vn.ocop.web.time.Today;

/// Where complaints come in and are read.
@Component
public class ComplaintDesk {
    private final ComplaintOffice office;
    private final Complaints complaints;
    private final ComplaintViews views;
    private final Reviews reviews;
    private final ComplaintClock clock;
    private final ComplaintTermDesk terms;
    private final Clerk clerk;

    ComplaintDesk(
            ComplaintOffice office,
            Complaints complaints,
            ComplaintViews views,
            Reviews reviews,
            ComplaintClock clock,
            ComplaintTermDesk terms,
            Clerk clerk) {
        this.office = office;
        this.complaints = complaints;
        this.views = views;
        this.reviews = reviews;
        this.clock = clock;
        this.terms = terms;
        this.clerk = clerk;
    }

    /// Takes a complaint in: from the producer, from the commune's officer in the producer's name, or from the office,
    /// which records what came on paper. One that comes too late is taken in as well; whether that is excused
    /// is said when it is accepted.
    ///
    /// @param receivedOn the day a paper came in; absent for today
    /// @throws vn.ocop.web.problem.Problem 409 on a result that is not closed, 400 naming a day that cannot be
    @Transactional
    public ComplaintView lodge(
            Actor actor,
            UUID reviewId,
            Ground ground,
            String text,
            @Nullable LocalDate receivedOn,
            LocalDate learnedOn) {
        var review = office.review(actor, reviewId);
        requireResult(review);
        var way = wayOf(new PartyCapacity(actor, review));
        var lodging = new Lodging(ground, text, way, receivedOn == null ? clock.today() : receivedOn, learnedOn);
        check(review, lodging);
        var complaint = new Complaint(
                clerk.newId(),
                1,
                ComplaintTable.TABLE.initial(),
                reviewId,
                new About(review.dossier().id(), review.tier()),
                review.unitCode(),
                lodging,
                null,
                null,
                false,
                null,
                clerk.act(actor, null));
        complaints.add(complaint, "LODGE");
        terms.begin(review, complaint);
        return views.of(actor, review, complaint);
    }

    /// The complaint as this person may see it.
    ///
    /// @throws vn.ocop.web.problem.Problem 404 for whoever has nothing to do with its review
    @Transactional(readOnly = true)
    public ComplaintView get(Actor actor, UUID id) {
        var complaint = complaints.find(id).orElseThrow(Problems::notFound);
        return views.of(actor, office.review(actor, complaint.reviewId()), complaint);
    }

    /// The complaints on a review, as they came in.
    @Transactional(readOnly = true)
    public List<ComplaintView> on(Actor actor, UUID reviewId) {
        var review = office.review(actor, reviewId);
        return complaints.on(reviewId).stream()
                .map(complaint -> views.of(actor, review, complaint))
                .toList();
    }

    /// What waits for the person's units, that which waits longest first.
    @Transactional(readOnly = true)
    public List<ComplaintView> waiting(Actor actor, @Nullable Place after, int rows) {
        actor.require(Role.DISTRICT_OFFICER, Role.PROVINCE_OFFICER);
        return complaints.open(actor.person(), ComplaintOffice.officesOf(actor), after, rows).stream()
                .map(complaint -> views.of(actor, office.review(actor, complaint.reviewId()), complaint))
                .toList();
    }

    /// What happened to a complaint, first things first.
    @Transactional(readOnly = true)
    public List<ComplaintEntry> history(Actor actor, UUID id) {
        return complaints.history(get(actor, id).complaint().id());
    }

    private static void requireResult(Review review) {
        switch (review.state()) {
            case RANKED, NOT_QUALIFIED, DISQUALIFIED -> {}
            case RECEIVED,
                    UNDER_CHECK,
                    RETURNED,
                    SCORING,
                    RESCORING,
                    SUPPLEMENT,
                    FORWARDED_TO_CENTRE,
                    PASSED,
                    WITHDRAWN -> throw Refused.because("complaint-without-result");
        }
    }

    private static Way wayOf(PartyCapacity party) {
        if (party.in(Role.PRODUCER)) {
            return Way.PRODUCER;
        }
        return party.in(Role.COMMUNE_OFFICER) ? Way.COMMUNE : Way.PAPER;
    }

    private void check(Review review, Lodging lodging) {
        var today = clock.today();
        var received = lodging.receivedOn();
        if (received.isAfter(today) || (lodging.way() != Way.PAPER && !received.equals(today))) {
            throw Problems.invalid().at("/receivedOn", "complaint.received", String.valueOf(today));
        }
        var closed = closedOn(review);
        if (lodging.learnedOn().isBefore(closed) || lodging.learnedOn().isAfter(received)) {
            throw Problems.invalid()
                    .at("/learnedOn", "complaint.learned", String.valueOf(closed), String.valueOf(received));
        }
    }

    private LocalDate closedOn(Review review) {
        return reviews.history(review.id()).stream()
                .filter(entry -> entry.to() == review.state())
                .map(entry -> LocalDate.ofInstant(entry.act().at(), Today.ZONE))
                .findFirst()
                .orElseThrow();
    }
}
