package vn.ocop.registration.likeness;

import java.util.List;
import java.util.UUID;
import vn.ocop.events.ProductId;

/// Finds products that are called nearly alike, in all communes.
public interface NearDuplicates {
    /// Those like the product, the likest first.
    List<NearDuplicate> of(ProductId product);

    /// Notes what a person made of a pair; earlier verdicts stay on record.
    void add(UUID id, ProductId one, ProductId other, Verdict verdict);
}
