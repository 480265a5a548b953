package vn.ocop.evaluation.sample;

import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.desk.Act;

/// One link of a lot's chain of custody. It never changes.
///
/// @param number 1 for the receipt, one more for each movement
/// @param use for a use only
/// @param quantity how many came in or were used; for a receipt and a use only
/// @param place where it lies from then on; for a receipt and storage only
/// @param keeping how it is kept there, e.g. cold
/// @param receiver to whom it is given; for a hand-over only
public record Movement(
        int number,
        SampleStep step,
        @Nullable Use use,
        @Nullable Integer quantity,
        @Nullable String place,
        @Nullable String keeping,
        @Nullable Keeper receiver,
        Act act) {
    static Movement receipt(int quantity, Storage storage, Act act) {
        return new Movement(1, SampleStep.RECEIPT, null, quantity, storage.place(), storage.keeping(), null, act);
    }

    static Movement storage(int number, Storage storage, Act act) {
        return new Movement(number, SampleStep.STORAGE, null, null, storage.place(), storage.keeping(), null, act);
    }

    static Movement handOver(int number, Keeper receiver, Act act) {
        return new Movement(number, SampleStep.HAND_OVER, null, null, null, null, receiver, act);
    }

    static Movement of(int number, SampleStep step, Act act) {
        return new Movement(number, step, null, null, null, null, null, act);
    }

    static Movement use(int number, Use use, int quantity, Act act) {
        return new Movement(number, SampleStep.USE, use, quantity, null, null, null, act);
    }

    /// What it adds to the balance.
    int change() {
        if (quantity == null) {
            return 0;
        }
        return use == null ? quantity : use.consumes() ? -quantity : 0;
    }

    Keeper actor() {
        return new Keeper(act.person(), act.name());
    }
}
