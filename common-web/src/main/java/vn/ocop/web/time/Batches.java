package vn.ocop.web.time;

import java.util.function.IntUnaryOperator;

/// Work that is done a few at a time, each few in a transaction of its own, until nothing is left.
public final class Batches {
    private Batches() {}

    /// Does batch after batch, until one is not full.
    ///
    /// @param most how many one batch takes at most
    /// @param batch takes that number, and answers how many it found
    public static void all(int most, IntUnaryOperator batch) {
        int found;
        do {
            found = batch.applyAsInt(most);
        } while (found == most);
    }
}
