package vn.ocop.evaluation.minutes;

import java.util.List;
import vn.ocop.evaluation.council.Council;
import vn.ocop.evaluation.council.Seat;
import vn.ocop.evaluation.scoring.ClosedPass;
import vn.ocop.evaluation.scoring.PassMinutes;
import vn.ocop.events.EvaluationEvent.MissedGate;
import vn.ocop.rulebook.Tally;

/// What minutes say of one closed pass.
record PassFacts(
        int number,
        String closedBy,
        String closedAt,
        List<SheetFacts> sheets,
        int sum,
        int count,
        String mean,
        int spread,
        boolean tooFarApart,
        PassMinutes rules,
        List<MissedGate> missedGates,
        String outcome,
        String note,
        List<Dissent> dissents) {
    static PassFacts of(ClosedPass pass, Council council, List<Dissent> dissents, String outcome) {
        var points = pass.judgement().pass();
        var note = pass.closed().why();
        return new PassFacts(
                pass.number(),
                pass.closed().name(),
                Days.time(pass.closed().at()),
                points.sheets().stream()
                        .map(sheet -> new SheetFacts(name(council, sheet.member()), sheet.points()))
                        .toList(),
                points.sum(),
                points.count(),
                new Tally(points.sum(), points.count()).shown().replace('.', ','),
                points.spread(),
                points.spread() > pass.minutes().spreadLimit(),
                pass.minutes(),
                pass.judgement().missedGates(),
                outcome,
                note == null ? "" : note,
                dissents.stream()
                        .filter(dissent -> dissent.pass() == pass.number())
                        .toList());
    }

    static String name(Council council, String person) {
        return council.seatOf(person).map(Seat::name).orElse(person);
    }

    /// One member's total.
    record SheetFacts(String name, int points) {}
}
