package vn.ocop.evaluation.scoring.web;

import java.time.Instant;
import java.util.UUID;
import vn.ocop.evaluation.scoring.SealedSheet;

/// What a member gets for a submitted sheet.
///
/// @param hash SHA-256 over the sheet's canonical content
record Receipt(UUID sheetId, int pass, String hash, Instant submittedAt) {
    static Receipt of(SealedSheet sheet) {
        return new Receipt(sheet.id(), sheet.pass(), sheet.hash(), sheet.submittedAt());
    }
}
