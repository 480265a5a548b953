package vn.ocop.inspector.quarantine;

import java.util.Optional;
import java.util.Set;
import vn.ocop.inspector.jdbc.QuarantineBook;
import vn.ocop.inspector.jdbc.Service;

/// Who may say what is to be done with events.
public final class Operators {
    private static final String OPERATOR = "OPERATOR";
    /// V08: who redrives events does not decide.
    private static final Set<String> DECIDE_NOTHING = Set.of(OPERATOR, "ADMINISTRATOR", "AUDITOR");

    private final QuarantineBook book;

    public Operators(QuarantineBook book) {
        this.book = book;
    }

    /// Why this person may not; empty if the person may.
    public Optional<Refusal> refusal(Service service, String person) {
        var roles = book.roles(service, person);
        if (!roles.contains(OPERATOR)) {
            return Optional.of(Refusal.NO_OPERATOR);
        }
        return DECIDE_NOTHING.containsAll(roles) ? Optional.empty() : Optional.of(Refusal.DECIDES);
    }
}
