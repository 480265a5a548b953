package vn.ocop.inspector.jdbc;

import java.time.Instant;
import java.util.UUID;

/// An event as a consumer's inbox has it.
public record Applied(UUID eventId, UUID stream, long seq, String source, String sha256, String state, Instant at) {}
