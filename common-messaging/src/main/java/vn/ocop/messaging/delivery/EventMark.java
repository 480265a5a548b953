package vn.ocop.messaging.delivery;

import java.util.UUID;

/// What one event is known by.
///
/// @param sha256 of the payload, in hexadecimal digits
public record EventMark(UUID id, long toldSeq, String sha256) {}
