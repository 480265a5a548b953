package vn.ocop.evaluation.minutes.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.minutes.MinutesState;
import vn.ocop.evaluation.minutes.Part;
import vn.ocop.evaluation.minutes.ReadingDesk.Copy;
import vn.ocop.evaluation.minutes.Signature;
import vn.ocop.evaluation.minutes.Signer;
import vn.ocop.web.version.Versioned;

/// Minutes, or a supplement, as a person may read them.
///
/// @param number 0 for the minutes, from 1 for their supplements
/// @param sha256 over one line `key sha256` for each part, each ended by a line feed
/// @param requests what the reader may ask for now
record MinutesView(
        UUID id,
        long version,
        MinutesState state,
        UUID sessionId,
        int number,
        String unitCode,
        LocalDate heldOn,
        @Nullable String reason,
        List<PartView> parts,
        String sha256,
        List<Signer> signers,
        List<Signature> signatures,
        String draftedBy,
        Instant draftedAt,
        List<String> requests)
        implements Versioned {
    static MinutesView of(Copy copy) {
        var minutes = copy.minutes();
        return new MinutesView(
                minutes.id(),
                minutes.version(),
                minutes.state(),
                minutes.sessionId(),
                minutes.number(),
                minutes.unitCode(),
                minutes.heldOn(),
                minutes.reason(),
                minutes.parts().stream().map(part -> PartView.of(part, copy)).toList(),
                minutes.sha256(),
                minutes.signers(),
                minutes.signatures(),
                minutes.drafted().name(),
                minutes.drafted().at(),
                copy.requests());
    }

    /// A part of the text.
    ///
    /// @param html the text; absent where it is withheld from the reader for a conflict of interest
    /// @param sha256 over the text's UTF-8 bytes
    record PartView(String key, String title, @Nullable String html, String sha256) {
        static PartView of(Part part, Copy copy) {
            var html = copy.withheld().contains(part.key()) ? null : part.html();
            return new PartView(part.key(), part.title(), html, part.sha256());
        }
    }
}
