package vn.ocop.rulebook;

/// What happens around the centre, which alone awards five stars.
///
/// @param onlyWhenGatesAllowFive whether a missed gate keeps a product from the centre despite its mean
/// @param provisionalCertificate whether the province certifies four stars while the centre decides
/// @param shortfall what becomes of a product that the centre scores below five stars
public record Forwarding(boolean onlyWhenGatesAllowFive, boolean provisionalCertificate, CentralShortfall shortfall) {}
