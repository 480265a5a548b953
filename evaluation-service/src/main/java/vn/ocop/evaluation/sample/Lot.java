package vn.ocop.evaluation.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Samples that came in together. What they are never changes; where they are and how many are left is read from
/// the chain of their movements.
///
/// @param chain the movements, first things first; the first is the receipt
public record Lot(
        UUID id,
        UUID reviewId,
        String what,
        String unit,
        LocalDate receivedOn,
        String receivedFrom,
        String condition,
        @Nullable LocalDate bestBefore,
        List<Movement> chain) {
    public Lot {
        chain = List.copyOf(chain);
    }

    /// How many came in.
    public int received() {
        return chain.getFirst().change();
    }

    /// How many are left.
    public int balance() {
        return chain.stream().mapToInt(Movement::change).sum();
    }

    /// Who has it.
    public Keeper holder() {
        return last(chain.stream().filter(movement -> movement.step().makesHolder()))
                .actor();
    }

    /// To whom it was given who has not answered yet; absent where nobody is awaited.
    public @Nullable Keeper awaited() {
        return last(chain.stream().filter(movement -> movement.step().concernsCustody()))
                .receiver();
    }

    /// Where it lies.
    public Storage storage() {
        var latest = last(chain.stream().filter(movement -> movement.place() != null));
        return new Storage(String.valueOf(latest.place()), String.valueOf(latest.keeping()));
    }

    /// Whether it is no longer good on that day.
    boolean isPastOn(LocalDate day) {
        return bestBefore != null && bestBefore.isBefore(day);
    }

    int next() {
        return chain.size() + 1;
    }

    Lot after(Movement movement) {
        var longer = Stream.concat(chain.stream(), Stream.of(movement)).toList();
        return new Lot(id, reviewId, what, unit, receivedOn, receivedFrom, condition, bestBefore, longer);
    }

    private static Movement last(Stream<Movement> movements) {
        return movements.reduce((_, later) -> later).orElseThrow();
    }
}
