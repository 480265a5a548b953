package vn.ocop.registration.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ocop.events.Holder;
import vn.ocop.events.RegistrationEvent.PlaceFacts;
import vn.ocop.registration.administration.Jurisdiction;
import vn.ocop.registration.deadline.DeadlineDesk;
import vn.ocop.registration.deadline.Deadlines;
import vn.ocop.registration.deadline.Holding;
import vn.ocop.registration.deadline.Position;
import vn.ocop.web.administration.Policies;

/// Says after each step who has the dossier now: from its state, what was done and who had it before.
@Component
class Custody {
    private static final String RECOUNT = "RECOUNT";

    private final DeadlineDesk desk;
    private final Deadlines deadlines;
    private final Policies policies;

    Custody(DeadlineDesk desk, Deadlines deadlines, Policies policies) {
        this.desk = desk;
        this.deadlines = deadlines;
        this.policies = policies;
    }

    /// Writes down where a dossier that was handed in is after the deed.
    void moved(Dossier dossier, String deed) {
        moved(dossier, deed, dossier.act().at());
    }

    /// Counts the deadlines of a dossier that stays where it is anew.
    void recount(Dossier dossier, Instant now) {
        moved(dossier, RECOUNT, now);
    }

    private void moved(Dossier dossier, String deed, Instant at) {
        var submission = dossier.submission();
        if (submission == null) {
            return;
        }
        var place = submission.place();
        var way = deadlines.way(dossier.id());
        var holder = holder(dossier.state(), submission, deed, way);
        var reportDue = submission.communeReport() ? dossier.state() == DossierState.SUBMITTED : null;
        var position = new Position(
                dossier.id(),
                dossier.subject().kind(),
                submission.rulebook(),
                wasReturned(holder, way) ? lapseDays(submission) : 0,
                submission.on(),
                reportDue,
                holder,
                unitOf(holder, place),
                deed,
                at);
        desk.moved(position, way);
    }

    private static boolean wasReturned(@Nullable Holder holder, List<Holding> way) {
        return holder == Holder.PRODUCER || way.stream().anyMatch(holding -> holding.holder() == Holder.PRODUCER);
    }

    private int lapseDays(Submission submission) {
        return policies.version(submission.place().provinceCode(), submission.policyVersion())
                .map(policy -> policy.rules().returnLapseDays())
                .orElse(0);
    }

    private static @Nullable Holder holder(DossierState state, Submission submission, String deed, List<Holding> way) {
        return switch (state) {
            case SUBMITTED -> submission.communeReport() ? Holder.COMMUNE : first(submission.place());
            case COMMUNE_REPORTED -> first(submission.place());
            case UNDER_REVIEW ->
                deed.equals(DossierAction.PASS_ON.name())
                        ? Holder.PROVINCE
                        : lastOffice(way).orElseGet(() -> first(submission.place()));
            case RETURNED -> Holder.PRODUCER;
            case RANKED -> Holder.COMMITTEE;
            case FORWARDED_TO_CENTRE -> Holder.CENTRE;
            case DRAFT, NOT_QUALIFIED, DISQUALIFIED, CERTIFIED, DECLINED, WITHDRAWN, LAPSED -> null;
        };
    }

    private static Holder first(PlaceFacts place) {
        return place.districtCode() == null ? Holder.PROVINCE : Holder.DISTRICT;
    }

    private static Optional<Holder> lastOffice(List<Holding> way) {
        return way.reversed().stream()
                .map(Holding::holder)
                .filter(Holder::isOffice)
                .findFirst();
    }

    private static String unitOf(@Nullable Holder holder, PlaceFacts place) {
        return switch (holder) {
            case PRODUCER, COMMUNE -> place.communeCode();
            case DISTRICT -> place.districtCode() == null ? place.provinceCode() : place.districtCode();
            case PROVINCE, COMMITTEE -> place.provinceCode();
            case CENTRE -> Jurisdiction.CENTRE;
            case null -> "";
        };
    }
}
