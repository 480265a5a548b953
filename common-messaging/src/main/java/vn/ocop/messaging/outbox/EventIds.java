package vn.ocop.messaging.outbox;

import java.util.UUID;

/// Gives every event its id.
@FunctionalInterface
public interface EventIds {
    UUID next();
}
