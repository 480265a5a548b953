package vn.ocop.certification.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.ocop.events.DossierId;

/// Minutes of a session that scored a dossier, or a supplement to them, which a proposal or decision can cite.
///
/// @param number 0 for the minutes, from 1 for their supplements
/// @param sha256 of the text that both signed
public record SignedMinutes(
        DossierId dossierId,
        UUID minutesId,
        UUID sessionId,
        String unitCode,
        LocalDate heldOn,
        int number,
        String sha256,
        List<String> signedBy,
        Instant signedAt) {}
