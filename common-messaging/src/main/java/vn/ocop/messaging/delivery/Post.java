package vn.ocop.messaging.delivery;

/// Where this service speaks about delivery.
@FunctionalInterface
public interface Post {
    /// Sends, if it can: what gets lost is said again in another round.
    ///
    /// @return whether it was acknowledged
    boolean send(DeliveryMessage message);
}
