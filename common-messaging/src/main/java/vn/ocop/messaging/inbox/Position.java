package vn.ocop.messaging.inbox;

/// A place in a stream.
///
/// @param toldSeq 1..n
public record Position(StreamKey key, long toldSeq) {}
