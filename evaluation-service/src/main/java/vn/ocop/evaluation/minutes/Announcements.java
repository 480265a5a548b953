package vn.ocop.evaluation.minutes;

import java.util.List;
import vn.ocop.evaluation.minutes.Part.Subject;
import vn.ocop.events.EvaluationEvent.MinutesSigned;

/// What is told of minutes. No points: only that they are signed, and their hash.
final class Announcements {
    private Announcements() {}

    /// The last signature is on the minutes, though not yet the state.
    static List<MinutesSigned> signed(Minutes minutes) {
        return minutes.about().stream().map(subject -> signed(minutes, subject)).toList();
    }

    private static MinutesSigned signed(Minutes minutes, Subject subject) {
        return new MinutesSigned(
                subject.dossierId(),
                subject.tier(),
                minutes.unitCode(),
                minutes.id(),
                minutes.sessionId(),
                minutes.heldOn(),
                minutes.number(),
                minutes.sha256(),
                minutes.signers().stream().map(Signer::person).toList(),
                minutes.act().at());
    }
}
