package vn.ocop.evaluation.review;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.council.Session;
import vn.ocop.evaluation.desk.Act;
import vn.ocop.evaluation.dossier.Bar;
import vn.ocop.evaluation.dossier.Bar.Ground;
import vn.ocop.evaluation.dossier.Dossier;
import vn.ocop.events.EvaluationEvent.ReturnedItem;
import vn.ocop.events.Tier;
import vn.ocop.workflow.Stateful;

/// The review of one dossier at one tier. A change makes a new value; the tier's lifecycle decides where
/// it goes.
///
/// @param version 1 when it opens, one more with each change; sheets do not count
/// @param session the session it was admitted to
/// @param pass the number of the pass under way or last closed; 0 before admission
/// @param bars who may not score the dossier for another reason
/// @param act who made it what it is, when and why; while it is read, who reads it
public record Review(
        UUID id,
        long version,
        ReviewState state,
        Tier tier,
        String unitCode,
        Dossier dossier,
        Hold hold,
        @Nullable Session session,
        int pass,
        Findings findings,
        List<Recusal> recusals,
        List<Bar> bars,
        Act act)
        implements Stateful<ReviewState> {
    public Review {
        recusals = List.copyOf(recusals);
        bars = List.copyOf(bars);
    }

    /// The next version, in this state and waiting since now where that is another one.
    public Review in(ReviewState to) {
        var waits = to == state ? hold : hold.from(act.at());
        return new Review(
                id, version + 1, to, tier, unitCode, dossier, waits, session, pass, findings, recusals, bars, act);
    }

    /// As it is for the person of this act.
    public Review by(Act next) {
        return new Review(
                id, version, state, tier, unitCode, dossier, hold, session, pass, findings, recusals, bars, next);
    }

    Review heldBy(@Nullable String person, @Nullable String name) {
        var next = hold.of(person, name);
        return new Review(
                id, version, state, tier, unitCode, dossier, next, session, pass, findings, recusals, bars, act);
    }

    Review with(Dossier next) {
        return new Review(id, version, state, tier, unitCode, next, hold, session, pass, findings, recusals, bars, act);
    }

    Review finding(Findings next) {
        return new Review(id, version, state, tier, unitCode, dossier, hold, session, pass, next, recusals, bars, act);
    }

    Review admittedTo(Session next) {
        var free = hold.of(null, null);
        return new Review(id, version, state, tier, unitCode, dossier, free, next, 1, findings, recusals, bars, act);
    }

    Review recusing(Recusal next) {
        var all = Stream.concat(recusals.stream(), Stream.of(next)).toList();
        return new Review(id, version, state, tier, unitCode, dossier, hold, session, pass, findings, all, bars, act);
    }

    /// The review with what its pass came to.
    public Review judged(Judgement judgement) {
        return finding(findings.judged(judgement));
    }

    /// The review with what its commune is to mend.
    public Review asking(List<ReturnedItem> items) {
        return finding(findings.returning(items));
    }

    /// The review in its next pass.
    public Review inNextPass() {
        return new Review(
                id, version, state, tier, unitCode, dossier, hold, session, pass + 1, findings, recusals, bars, act);
    }

    /// Whether the person may neither score the product nor see how others do: recused, or its registrant.
    public boolean isBarred(String person) {
        return isRecused(person) || dossier.facts().registeredBy().equals(person);
    }

    /// Whether a conflict of interest of the person is on record, declared or computed.
    public boolean isRecused(String person) {
        return recusals.stream().anyMatch(recusal -> recusal.person().equals(person))
                || bars.stream().anyMatch(bar -> bar.conflicts(person));
    }

    /// Whether the person advised the council on it.
    public boolean isAdvisedBy(String person) {
        return bars.contains(new Bar(person, Ground.ADVISED));
    }

    /// Whether the person's sheet would count, given a seat that scores.
    public boolean mayBeScoredBy(String person) {
        return !isBarred(person) && !isAdvisedBy(person);
    }

    /// Whether whoever acts may do an officer's work on it.
    boolean isFree() {
        return hold.isFreeFor(act.person()) && !isRecused(act.person());
    }

    /// Whether whoever acts may close its passes.
    public boolean isLed() {
        return session != null && session.council().isLedBy(act.person()) && !isBarred(act.person());
    }
}
