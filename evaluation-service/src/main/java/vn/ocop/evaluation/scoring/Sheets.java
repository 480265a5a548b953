package vn.ocop.evaluation.scoring;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.ocop.events.DossierId;

/// All sheets. What a person may read of them, the desks decide.
public interface Sheets {
    /// Adds a sheet.
    ///
    /// @return false if the member has one in this pass, be it valid or not
    boolean add(SealedSheet sheet);

    /// The valid sheets on a dossier at all tiers and passes, as they came in.
    List<SealedSheet> onDossier(DossierId dossier);

    /// The valid sheets of a pass, as they came in. For closed passes only.
    List<SealedSheet> ofPass(UUID reviewId, int pass);

    /// Who has a valid sheet in a pass. No points.
    Set<String> submitters(UUID reviewId, int pass);

    /// Whether the person has a valid sheet on a dossier, at whichever tier and pass. No points.
    boolean scored(DossierId dossier, String person);

    /// The member's own sheet in a pass.
    Optional<SealedSheet> own(UUID reviewId, int pass, String member);

    /// Makes the person's sheet in this pass count nowhere.
    void invalidate(UUID reviewId, int pass, String member, String why, Instant at);

    /// Makes all sheets of the person on a dossier count nowhere any more.
    ///
    /// @return how many counted until now
    int invalidateAll(DossierId dossier, String member, String why, Instant at);

    /// Keeps what the member has ticked so far.
    void draft(UUID reviewId, int pass, String member, Map<String, Integer> ticks, Instant at);

    /// What the member has ticked so far.
    Optional<Draft> draft(UUID reviewId, int pass, String member);

    /// An unfinished sheet.
    record Draft(Map<String, Integer> ticks, Instant savedAt) {
        public Draft {
            ticks = Map.copyOf(ticks);
        }
    }
}
