package vn.ocop.web.administration;

import java.time.Instant;
import java.time.LocalDate;
import vn.ocop.events.AdministrationEvent.LocalRules;

/// A province's local policy. Versions count from 1 and never change.
///
/// @param quorumNumerator with the denominator: the part of members that must be present
/// @param spreadLimit points by which two sheets may differ before the pass must be scored again
/// @param participatingListRequired whether only products on the approved annual list may be registered
/// @param provisionalCertificate whether the province certifies while the centre decides
/// @param certificateNumberPattern of certificate numbers, with places for number, year and issuer
/// @param rules passes, rounding, returns, suspension and advice
/// @param setBy who set it
public record Policy(
        String provinceCode,
        int version,
        int quorumNumerator,
        int quorumDenominator,
        int spreadLimit,
        boolean participatingListRequired,
        boolean provisionalCertificate,
        String certificateNumberPattern,
        LocalRules rules,
        LocalDate effectiveFrom,
        String setBy,
        Instant setAt) {}
