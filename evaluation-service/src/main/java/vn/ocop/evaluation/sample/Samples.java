package vn.ocop.evaluation.sample;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The samples of a product under review.
///
/// @param asked absent where the rulebook asks for none, as for services
public record Samples(@Nullable Asked asked, List<Lot> lots) {
    public Samples {
        lots = List.copyOf(lots);
    }

    /// How many came in, in all lots.
    public int received() {
        return lots.stream().mapToInt(Lot::received).sum();
    }
}
