package vn.ocop.inspector.reemission;

import java.util.Optional;
import vn.ocop.inspector.jdbc.JournalBook;
import vn.ocop.inspector.jdbc.Service;
import vn.ocop.inspector.quarantine.Operators;
import vn.ocop.inspector.quarantine.Refusal;

/// Where an operator has a service tell again what others may have lost. Who has applied an event drops it.
public final class ReemissionDesk {
    private final Operators operators;
    private final JournalBook journals;

    public ReemissionDesk(Operators operators, JournalBook journals) {
        this.operators = operators;
        this.journals = journals;
    }

    /// Whether it was done.
    ///
    /// @param refusal why not; absent where it was
    /// @param events how many are told again
    public record Answer(Optional<Refusal> refusal, int events) {}

    /// Has it told again, and keeps who asked and why.
    public Answer reemit(Service service, Told told, String person, String because) {
        var refusal = operators.refusal(service, person);
        if (refusal.isPresent()) {
            return new Answer(refusal, 0);
        }
        var events = switch (told) {
            case Told.Stream stream -> journals.reemit(service, stream.id(), person, because);
            case Told.Time time -> journals.reemit(service, time.since(), time.before(), person, because);
        };
        return new Answer(Optional.empty(), events);
    }
}
