package vn.ocop.inspector.quarantine;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ocop.inspector.jdbc.Held;
import vn.ocop.inspector.jdbc.QuarantineBook;
import vn.ocop.inspector.jdbc.Reference;
import vn.ocop.inspector.jdbc.Service;

/// Where an operator looks at what could not be applied, and says what is to be done with it.
public final class QuarantineDesk {
    private final QuarantineBook book;
    private final Operators operators;

    public QuarantineDesk(QuarantineBook book) {
        this.book = book;
        this.operators = new Operators(book);
    }

    /// Everything that waits, service by service, oldest first.
    public List<Held> open() {
        return Stream.of(Service.values())
                .flatMap(service -> book.open(service).stream())
                .toList();
    }

    /// Asks the service to try the event once more.
    ///
    /// @return why it is not asked; empty if it is
    public Optional<Refusal> redrive(Reference reference, String person) {
        return find(reference)
                .map(held -> held.kind().equals(Held.CONTRADICTORY)
                        ? Optional.of(Refusal.CONTRADICTORY)
                        : ask(reference, person, null))
                .orElse(Optional.of(Refusal.NOT_OPEN));
    }

    /// Asks the service to give the event up for good; its stream goes on with the next one.
    ///
    /// @return why it is not asked; empty if it is
    public Optional<Refusal> discard(Reference reference, String person, String because) {
        return ask(reference, person, because);
    }

    /// An open row.
    public Optional<Held> find(Reference reference) {
        return book.open(reference.service()).stream()
                .filter(held -> held.reference().equals(reference))
                .findFirst();
    }

    /// How a row left the quarantine; empty while it has not.
    public Optional<String> resolution(Reference reference) {
        return book.resolution(reference);
    }

    private Optional<Refusal> ask(Reference reference, String person, @Nullable String because) {
        var refusal = operators.refusal(reference.service(), person);
        if (refusal.isPresent()) {
            return refusal;
        }
        return book.wish(reference, person, because) ? Optional.empty() : Optional.of(Refusal.NOT_OPEN);
    }
}
