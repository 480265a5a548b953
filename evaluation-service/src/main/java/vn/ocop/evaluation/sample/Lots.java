package vn.ocop.evaluation.sample;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// All samples. Movements are only ever added.
public interface Lots {
    /// Keeps a lot that came in, with its receipt.
    void add(Lot lot);

    /// The lot of the review, kept from everybody else who moves it until the transaction ends.
    Optional<Lot> locked(UUID reviewId, UUID id);

    /// Keeps the last movement of the lot.
    void moved(Lot lot);

    /// The lots of a review, as they came in.
    List<Lot> of(UUID reviewId);
}
