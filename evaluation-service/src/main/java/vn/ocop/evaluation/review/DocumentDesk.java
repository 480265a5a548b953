package vn.ocop.evaluation.review;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.evaluation.desk.Clerk;
import vn.ocop.evaluation.desk.Refused;
import vn.ocop.events.RegistrationEvent.DocumentFacts;
import vn.ocop.web.actor.Actor;
import vn.ocop.web.link.SignedLinks;
import vn.ocop.web.problem.Problems;

/// Opens a dossier's documents to those who review it. The files themselves are handed out by
/// registration-service.
@Component
public class DocumentDesk {
    private final ReviewDesk reviews;
    private final SignedLinks links;
    private final EvaluationSettings settings;
    private final Clerk clerk;

    DocumentDesk(ReviewDesk reviews, SignedLinks links, EvaluationSettings settings, Clerk clerk) {
        this.reviews = reviews;
        this.links = links;
        this.settings = settings;
        this.clerk = clerk;
    }

    /// A link to a document, good for this person and five minutes.
    ///
    /// @throws vn.ocop.web.problem.Problem 404 outside the unit or the dossier, 403 for a person who is
    /// recused
    @Transactional(readOnly = true)
    public DocumentLink link(Actor actor, UUID id, String sha256) {
        var review = reviews.get(actor, id);
        Refused.ifRecused(review.isRecused(actor.person()));
        var document = review.dossier().document(sha256).orElseThrow(Problems::notFound);
        var token = links.sign(document.sha256(), actor, review.dossier().id().value());
        var url = settings.registrationUrl() + "/api/v1/evidence/" + document.sha256() + "?link=" + token;
        return new DocumentLink(URI.create(url), clerk.now().plus(SignedLinks.LIFE));
    }

    /// The documents of a dossier that the province forwarded to the centre: what goes there with it.
    ///
    /// @throws vn.ocop.web.problem.Problem 409 for a dossier that was not forwarded, 404 outside the unit, 403
    /// for a person who is recused
    @Transactional(readOnly = true)
    public List<DocumentFacts> forwarded(Actor actor, UUID id) {
        var review = reviews.get(actor, id);
        Refused.ifRecused(review.isBarred(actor.person()));
        if (review.state() != ReviewState.FORWARDED_TO_CENTRE
                && review.findings().central() == null) {
            throw Refused.because("not-forwarded");
        }
        return review.dossier().documents();
    }

    /// Where a document can be fetched, and until when.
    public record DocumentLink(URI url, Instant expiresAt) {}
}
