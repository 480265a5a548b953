package vn.ocop.inspector.jdbc;

import java.time.Instant;
import java.util.UUID;

/// An event as its teller's journal has it.
public record Told(UUID eventId, UUID stream, long seq, String topic, String type, String sha256, Instant at) {}
