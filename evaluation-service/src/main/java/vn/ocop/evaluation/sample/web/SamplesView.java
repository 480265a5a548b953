package vn.ocop.evaluation.sample.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.sample.Asked;
import vn.ocop.evaluation.sample.Keeper;
import vn.ocop.evaluation.sample.Lot;
import vn.ocop.evaluation.sample.Movement;
import vn.ocop.evaluation.sample.SampleStep;
import vn.ocop.evaluation.sample.Samples;
import vn.ocop.evaluation.sample.Use;

/// The samples of a product under review as they go over the wire.
///
/// @param asked what the dossier's rulebook asks for, absent where it asks for none
/// @param received how many came in, in all lots
record SamplesView(@Nullable Asked asked, int received, List<LotView> lots) {
    static SamplesView of(Samples samples) {
        return new SamplesView(
                samples.asked(),
                samples.received(),
                samples.lots().stream().map(LotView::of).toList());
    }

    /// Samples that came in together.
    ///
    /// @param balance how many are left
    /// @param holder who has them
    /// @param awaited to whom they were given who has not answered yet
    record LotView(
            UUID id,
            String what,
            String unit,
            int quantity,
            int balance,
            LocalDate receivedOn,
            String receivedFrom,
            String condition,
            @Nullable LocalDate bestBefore,
            String place,
            String keeping,
            Keeper holder,
            @Nullable Keeper awaited,
            List<MovementView> chain) {
        static LotView of(Lot lot) {
            return new LotView(
                    lot.id(),
                    lot.what(),
                    lot.unit(),
                    lot.received(),
                    lot.balance(),
                    lot.receivedOn(),
                    lot.receivedFrom(),
                    lot.condition(),
                    lot.bestBefore(),
                    lot.storage().place(),
                    lot.storage().keeping(),
                    lot.holder(),
                    lot.awaited(),
                    lot.chain().stream().map(MovementView::of).toList());
        }
    }

    /// One link of the chain of custody: who did what when and why.
    record MovementView(
            int number,
            SampleStep step,
            @Nullable Use use,
            @Nullable Integer quantity,
            @Nullable String place,
            @Nullable String keeping,
            @Nullable Keeper receiver,
            String person,
            String name,
            Instant at,
            @Nullable String reason) {
        static MovementView of(Movement movement) {
            var act = movement.act();
            return new MovementView(
                    movement.number(),
                    movement.step(),
                    movement.use(),
                    movement.quantity(),
                    movement.place(),
                    movement.keeping(),
                    movement.receiver(),
                    act.person(),
                    act.name(),
                    act.at(),
                    act.why());
        }
    }
}
