package vn.ocop.evaluation.review.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.ocop.evaluation.review.DocumentDesk;
import vn.ocop.evaluation.review.Review;
import vn.ocop.evaluation.review.ReviewDesk;
import vn.ocop.evaluation.review.ReviewState;
import vn.ocop.evaluation.review.ReviewView;
import vn.ocop.evaluation.review.ReviewViews;
import vn.ocop.web.actor.Actor;
import vn.ocop.web.paging.Cursors;
import vn.ocop.web.paging.Page;
import vn.ocop.web.paging.PageRequest;

@RestController
@Tag(name = "Reviews")
@RequestMapping("/api/v1/reviews")
class ReviewController {
    private static final String LIST = "reviews";

    private final ReviewDesk desk;
    private final DocumentDesk documents;
    private final ReviewViews views;
    private final Cursors cursors;

    ReviewController(ReviewDesk desk, DocumentDesk documents, ReviewViews views, Cursors cursors) {
        this.desk = desk;
        this.documents = documents;
        this.views = views;
        this.cursors = cursors;
    }

    @Operation(operationId = "reviews", summary = "Reviews of the units that you may see")
    @GetMapping
    Page<ReviewView> search(
            Actor actor,
            PageRequest page,
            @RequestParam @Nullable UUID dossierId,
            @RequestParam @Nullable ReviewState state) {
        return cursors.page(LIST, page, before -> desk.search(actor, dossierId, state, before, page.rows()), Review::id)
                .map(review -> views.of(review, actor));
    }

    @Operation(operationId = "review", summary = "One review with what you may do next")
    @GetMapping("/{id}")
    ReviewView get(Actor actor, @PathVariable UUID id) {
        return views.of(desk.get(actor, id), actor);
    }

    @Operation(operationId = "reviewHistory", summary = "Who did what to the review, when and why")
    @GetMapping("/{id}/history")
    History history(Actor actor, @PathVariable UUID id) {
        return new History(desk.history(actor, id).stream().map(HistoryLine::of).toList());
    }

    @Operation(operationId = "evidenceLink", summary = "A signed link that opens one document for a short time")
    @GetMapping("/{id}/documents/{sha256}/link")
    LinkView link(Actor actor, @PathVariable UUID id, @PathVariable String sha256) {
        return LinkView.of(documents.link(actor, id, sha256));
    }

    @Operation(
            operationId = "centralFiles",
            summary = "The files that go to the centre with a forwarded dossier; as a sheet on request")
    @GetMapping("/{id}/central-files")
    Page<CentralFile> centralFiles(Actor actor, @PathVariable UUID id) {
        return CentralFile.listOf(documents.forwarded(actor, id));
    }

    /// What happened to a review, first things first.
    record History(List<HistoryLine> items) {}
}
