package vn.ocop.messaging.delivery;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// What one service told and what did not arrive as told, or was not compared yet: what is looked at again as soon
/// as everything has been read that was told before the doubt, and what was heard of since.
final class Doubts {
    /// Ten full rounds. What does not fit comes round again.
    static final int KEPT = 1_000;

    /// By where their spans begin: the last slice of what is old grows from round to round.
    private final Map<UUID, Slice> heard = new LinkedHashMap<>();

    private final Map<UUID, Slice> waiting = new LinkedHashMap<>();
    private BooleanSupplier settled = () -> false;

    /// Keeps a slice until it is dropped or resolved.
    void note(Slice slice) {
        var after = slice.span().after();
        if (heard.size() < KEPT || heard.containsKey(after)) {
            heard.put(after, slice);
        }
    }

    /// A slice that agreed as soon as it was heard of.
    void drop(Slice slice) {
        heard.remove(slice.span().after(), slice);
    }

    /// Whether what waits can be looked at again.
    boolean settled() {
        return !waiting.isEmpty() && settled.getAsBoolean();
    }

    /// Lets go of what waits, one by one, up to the first that cannot be dealt with.
    void resolve(Predicate<Slice> dealtWith) {
        var slices = waiting.values().iterator();
        while (slices.hasNext() && dealtWith.test(slices.next())) {
            slices.remove();
        }
    }

    /// Lets what was heard of wait, unless other slices do.
    ///
    /// @param until says, from now on, whether what was told before has been read
    void takeUp(Supplier<BooleanSupplier> until) {
        if (waiting.isEmpty() && !heard.isEmpty()) {
            settled = until.get();
            waiting.putAll(heard);
            heard.clear();
        }
    }
}
