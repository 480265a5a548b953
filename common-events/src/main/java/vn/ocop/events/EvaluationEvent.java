package vn.ocop.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What evaluation-service tells of dossiers. Points leave it only in the events that announce a closed pass.
@ToldOn(value = "ocop.evaluation", by = "evaluation")
public sealed interface EvaluationEvent extends OcopEvent {
    DossierId dossierId();

    /// The tier whose review tells it.
    Tier tier();

    @Override
    default UUID stream() {
        return dossierId().value();
    }

    /// A named officer took the dossier up for its check.
    @EventType("ocop.dossier.received.v1")
    record DossierReceived(DossierId dossierId, Tier tier, String unitCode, String receivedBy, Instant receivedAt)
            implements EvaluationEvent {}

    /// The dossier needs mending; only what is named reopens.
    @EventType("ocop.dossier.returned.v1")
    record DossierReturned(
            DossierId dossierId,
            Tier tier,
            String unitCode,
            List<ReturnedItem> items,
            String returnedBy,
            Instant returnedAt)
            implements EvaluationEvent {}

    /// The check found the dossier in order: it goes to the council of this tier.
    @EventType("ocop.dossier.admitted.v1")
    record DossierAdmitted(DossierId dossierId, Tier tier, String unitCode, String admittedBy, Instant admittedAt)
            implements EvaluationEvent {}

    /// A pass closed over the permitted spread, or for a supplement: the council scores again, both passes are kept.
    @EventType("ocop.dossier.rescoring-ordered.v1")
    record RescoringOrdered(
            DossierId dossierId, Tier tier, String unitCode, PassResult pass, String reason, String by, Instant at)
            implements EvaluationEvent {}

    /// The district's result suffices: the dossier goes on to the province.
    @EventType("ocop.dossier.passed-on.v1")
    record DossierPassedOn(
            DossierId dossierId,
            Tier tier,
            String unitCode,
            String toUnitCode,
            PassResult pass,
            String concludedBy,
            Instant concludedAt)
            implements EvaluationEvent {}

    /// The result ends the case below what the tier certifies or passes on.
    @EventType("ocop.dossier.not-qualified.v1")
    record DossierNotQualified(
            DossierId dossierId,
            Tier tier,
            String unitCode,
            PassResult pass,
            int stars,
            String concludedBy,
            Instant concludedAt)
            implements EvaluationEvent {}

    /// The case ended for a legal ground, whatever the points.
    @EventType("ocop.dossier.disqualified.v1")
    record DossierDisqualified(
            DossierId dossierId,
            Tier tier,
            String unitCode,
            String reason,
            String legalGround,
            String disqualifiedBy,
            Instant disqualifiedAt)
            implements EvaluationEvent {}

    /// The product has its stars. Carries all that certification needs.
    ///
    /// @param stars 3..5, after gates
    /// @param certifier the tier whose authority certifies these stars under the dossier's rulebook
    /// @param centralReference number and issuer of the ministry's decision for five stars, else absent
    /// @param pass the closed pass from which the stars follow; the province's own where the centre decided
    @EventType("ocop.product.ranked.v1")
    record ProductRanked(
            DossierId dossierId,
            Tier tier,
            String unitCode,
            RankedDossier dossier,
            PassResult pass,
            int stars,
            List<MissedGate> missedGates,
            Tier certifier,
            @Nullable String centralReference,
            List<String> scoredBy,
            String rankedBy,
            Instant rankedAt)
            implements EvaluationEvent {}

    /// The mean reached the centre's threshold: the dossier was sent up.
    ///
    /// @param provisionalStars the stars that the province certifies meanwhile, absent where it waits
    @EventType("ocop.dossier.forwarded.v1")
    record DossierForwarded(
            DossierId dossierId,
            Tier tier,
            String unitCode,
            RankedDossier dossier,
            PassResult pass,
            @Nullable Integer provisionalStars,
            List<String> scoredBy,
            String forwardedBy,
            Instant forwardedAt)
            implements EvaluationEvent {}

    /// The minutes of the session that scored the dossier, or a supplement to them, bear both signatures and change no
    /// more. Told of each dossier in them.
    ///
    /// @param number 0 for the minutes, from 1 for their supplements
    /// @param sha256 of the text that both signed
    /// @param signedBy the chair's side first, then the secretary
    @EventType("ocop.minutes.signed.v1")
    record MinutesSigned(
            DossierId dossierId,
            Tier tier,
            String unitCode,
            UUID minutesId,
            UUID sessionId,
            LocalDate heldOn,
            int number,
            String sha256,
            List<String> signedBy,
            Instant signedAt)
            implements EvaluationEvent {}

    /// A fact that became known after a pass had closed took a sheet out of its count. The result stays as
    /// it was decided; the offices named here are to say what follows. No points, no names.
    ///
    /// @param holderUnitCode the unit that has the dossier by now, or had it last
    /// @param doubtId under which they find it
    /// @param pass the number of the closed pass
    /// @param doubtedAt when the fact became known
    @EventType("ocop.result.doubted.v1")
    record ResultDoubted(
            DossierId dossierId,
            Tier tier,
            String unitCode,
            String holderUnitCode,
            UUID doubtId,
            int pass,
            Instant doubtedAt)
            implements EvaluationEvent {}

    /// Somebody whom a doubt concerns said what follows from it. The words stay with the unit's record, and so does
    /// the result.
    ///
    /// @param doubtId the doubt that is settled
    /// @param settledAt when it was said
    @EventType("ocop.result.doubt-settled.v1")
    record DoubtSettled(DossierId dossierId, Tier tier, String unitCode, UUID doubtId, Instant settledAt)
            implements EvaluationEvent {}

    /// A complaint on a result came in. What it says stays with the unit.
    ///
    /// @param receivedOn the day on which it came in
    /// @param dueOn the last day to say whether it is dealt with; absent where the rules name none
    @EventType("ocop.complaint.received.v1")
    record ComplaintReceived(
            DossierId dossierId,
            Tier tier,
            String unitCode,
            UUID complaintId,
            LocalDate receivedOn,
            @Nullable LocalDate dueOn)
            implements EvaluationEvent {}

    /// The unit answered a complaint, or whoever complained took it back. The reasons stay with the unit, and the
    /// result stays as it is.
    @EventType("ocop.complaint.answered.v1")
    record ComplaintAnswered(
            DossierId dossierId,
            Tier tier,
            String unitCode,
            UUID complaintId,
            ComplaintAnswer answer,
            Instant answeredAt)
            implements EvaluationEvent {}

    /// The time to deal with a complaint comes to its end, or has come to it.
    ///
    /// @param name of the deadline, as the rulebook has it
    /// @param passed whether the last day is over
    @EventType("ocop.complaint.due.v1")
    record ComplaintDue(
            DossierId dossierId,
            Tier tier,
            String unitCode,
            UUID complaintId,
            String name,
            LocalDate dueOn,
            boolean passed,
            Instant toldAt)
            implements EvaluationEvent {}

    /// One item to mend and why.
    ///
    /// @param item the item of the rulebook's document list, or a criterion's code
    record ReturnedItem(String item, String reason) {}

    /// A closed pass: the exact mean is `sum / count`.
    ///
    /// @param spread the largest difference between two valid sheets, in points
    /// @param sheets one row per valid sheet
    record PassResult(int pass, int sum, int count, int spread, List<SheetResult> sheets) {}

    /// The total of one member's sheet in a closed pass.
    ///
    /// @param receipt the SHA-256 on the member's receipt, over every tick of the sheet; told since the end of 2026
    record SheetResult(String member, int points, @Nullable String receipt) {}

    /// A gate that capped the stars.
    ///
    /// @param level the stars that the gate guards
    record MissedGate(String criterion, int level, int minimum, int reached) {}

    /// What certification must know of a dossier.
    record RankedDossier(
            DossierKind kind,
            RegistrationEvent.ProductFacts product,
            RegistrationEvent.ProducerFacts producer,
            RegistrationEvent.PlaceFacts place,
            String rulebook,
            int policyVersion,
            LocalDate submittedOn,
            String registeredBy) {}
}
