package vn.ocop.messaging.delivery;

import java.util.Set;
import java.util.function.BooleanSupplier;

/// How far this service has read.
@FunctionalInterface
public interface Progress {
    /// Notes where the topics end now.
    ///
    /// @return says, whenever it is asked, whether the service has read up to there
    BooleanSupplier untilNow(Set<String> topics);
}
