package vn.ocop.evaluation.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.events.DossierKind;
import vn.ocop.events.EvaluationEvent.ReturnedItem;
import vn.ocop.events.RegistrationEvent.DocumentFacts;
import vn.ocop.events.RegistrationEvent.PlaceFacts;
import vn.ocop.events.Tier;
import vn.ocop.web.version.Versioned;

/// A review as a person sees it. It holds no points: these are in the result.
///
/// @param stars the product's stars, once the case has them; hidden from whoever is barred, as the documents are
public record ReviewView(
        UUID id,
        long version,
        ReviewState state,
        Tier tier,
        String unitCode,
        UUID dossierId,
        DossierKind kind,
        ProductView product,
        ProducerView producer,
        PlaceFacts place,
        String rulebook,
        LocalDate submittedOn,
        Instant waitingSince,
        @Nullable WaitingFor waitingFor,
        @Nullable ClaimView claimedBy,
        @Nullable UUID sessionId,
        int pass,
        @Nullable Integer stars,
        List<ReturnedItem> returned,
        List<DocumentFacts> documents,
        List<ActionView> allowedActions)
        implements Versioned {

    /// Who holds a review.
    public record ClaimView(String person, String name) {
        static @Nullable ClaimView of(Hold hold) {
            var person = hold.person();
            var name = hold.name();
            return person == null || name == null ? null : new ClaimView(person, name);
        }
    }

    /// The product as it is shown in lists.
    public record ProductView(UUID id, String code, String name, int setNumber) {}

    /// The producer as it is published.
    public record ProducerView(UUID id, String kind, String name, String address) {}
}
