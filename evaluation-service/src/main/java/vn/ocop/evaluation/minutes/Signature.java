package vn.ocop.evaluation.minutes;

import java.time.Instant;
import java.util.List;
import vn.ocop.evaluation.council.Position;

/// A recorded electronic approval of a text.
///
/// @param sha256 of the text
/// @param withheld the parts that the signer could not see, for a conflict of interest
public record Signature(
        String person, String name, Position position, Instant at, String sha256, List<String> withheld) {
    public Signature {
        withheld = List.copyOf(withheld);
    }
}
