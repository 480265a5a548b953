package vn.ocop.evaluation.complaint;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.desk.Act;
import vn.ocop.events.ComplaintAnswer;
import vn.ocop.events.DossierId;
import vn.ocop.events.EvaluationEvent.ComplaintAnswered;
import vn.ocop.events.Tier;
import vn.ocop.workflow.Stateful;

/// A complaint on the result of a review. A change makes a new value.
///
/// @param version 1 when it comes in, one more with each change
/// @param about the dossier and the tier whose result it is about
/// @param unitCode the unit whose result it is, and which settles it
/// @param officer who deals with it; absent while it waits on the office
/// @param acceptedOn the day from which the settlement counts
/// @param complex whether it has the longer time of a complex case
/// @param act who made it what it is, when and why; while it is read, who reads it
public record Complaint(
        UUID id,
        long version,
        ComplaintState state,
        UUID reviewId,
        About about,
        String unitCode,
        Lodging lodging,
        @Nullable Officer officer,
        @Nullable LocalDate acceptedOn,
        boolean complex,
        @Nullable Resolution settlement,
        Act act)
        implements Stateful<ComplaintState> {
    /// What it is about.
    public record About(DossierId dossier, Tier tier) {}

    /// The next version, in this state.
    Complaint in(ComplaintState to) {
        return copy(version + 1, to, officer, acceptedOn, complex, settlement, act);
    }

    Complaint by(Act next) {
        return copy(version, state, officer, acceptedOn, complex, settlement, next);
    }

    Complaint heldBy(Officer next) {
        return copy(version, state, next, acceptedOn, complex, settlement, act);
    }

    Complaint acceptedOn(LocalDate day) {
        return copy(version, state, officer, day, complex, settlement, act);
    }

    Complaint extended() {
        return copy(version, state, officer, acceptedOn, true, settlement, act);
    }

    Complaint settled(Resolution next) {
        return copy(version, state, officer, acceptedOn, complex, next, act);
    }

    /// Whether whoever acts deals with it.
    boolean isHeld() {
        return officer != null && officer.person().equals(act.person());
    }

    /// Whether whoever acts deals with it and it may still get the longer time.
    boolean isExtendable() {
        return isHeld() && !complex;
    }

    ComplaintAnswered accepted() {
        return answered(ComplaintAnswer.ACCEPTED);
    }

    ComplaintAnswered refused() {
        return answered(ComplaintAnswer.REFUSED);
    }

    ComplaintAnswered longer() {
        return answered(ComplaintAnswer.EXTENDED);
    }

    ComplaintAnswered withdrawn() {
        return answered(ComplaintAnswer.WITHDRAWN);
    }

    ComplaintAnswered answeredAsSettled() {
        return answered(
                switch (requireNonNull(settlement).outcome()) {
                    case UPHELD -> ComplaintAnswer.UPHELD;
                    case PARTLY_UPHELD -> ComplaintAnswer.PARTLY_UPHELD;
                    case REJECTED -> ComplaintAnswer.REJECTED;
                });
    }

    private ComplaintAnswered answered(ComplaintAnswer answer) {
        return new ComplaintAnswered(about.dossier(), about.tier(), unitCode, id, answer, act.at());
    }

    private Complaint copy(
            long next,
            ComplaintState to,
            @Nullable Officer held,
            @Nullable LocalDate accepted,
            boolean longer,
            @Nullable Resolution outcome,
            Act by) {
        return new Complaint(id, next, to, reviewId, about, unitCode, lodging, held, accepted, longer, outcome, by);
    }
}
