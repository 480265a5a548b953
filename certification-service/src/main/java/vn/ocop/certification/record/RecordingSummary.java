package vn.ocop.certification.record;

/// A list as a page of lists shows it.
///
/// @param recording the list, its papers left out
/// @param papers how many there are on it
public record RecordingSummary(Recording recording, int papers) {}
