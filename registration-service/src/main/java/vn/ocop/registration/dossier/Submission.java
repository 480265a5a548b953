package vn.ocop.registration.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.ocop.events.RegistrationEvent.DocumentFacts;
import vn.ocop.events.RegistrationEvent.PlaceFacts;

/// How a dossier was handed in. Rulebook, policy, place and code are pinned by the first submission for good.
///
/// @param number 1, then one more for each resubmission
/// @param communeReport whether the rulebook asks for the commune's report before anybody reviews
/// @param on the legal date
/// @param documents as they were handed in last
/// @param changedItems items that changed since the submission before
public record Submission(
        int number,
        String rulebook,
        int policyVersion,
        boolean communeReport,
        LocalDate on,
        PlaceFacts place,
        String productCode,
        List<DocumentFacts> documents,
        List<String> changedItems,
        String by,
        Instant at) {
    public Submission {
        documents = List.copyOf(documents);
        changedItems = List.copyOf(changedItems);
    }

    /// The next submission, under the same rules.
    Submission again(List<DocumentFacts> mended, String person, Instant now) {
        return new Submission(
                number + 1,
                rulebook,
                policyVersion,
                communeReport,
                on,
                place,
                productCode,
                mended,
                ChangedItems.between(documents, mended),
                person,
                now);
    }
}
