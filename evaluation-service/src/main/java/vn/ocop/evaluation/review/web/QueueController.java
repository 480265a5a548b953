package vn.ocop.evaluation.review.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.ocop.evaluation.review.QueueDesk;
import vn.ocop.evaluation.review.ReviewState;
import vn.ocop.evaluation.review.ReviewViews;
import vn.ocop.evaluation.review.Reviews.Place;
import vn.ocop.events.Tier;
import vn.ocop.web.actor.Actor;
import vn.ocop.web.paging.Cursors;
import vn.ocop.web.paging.Page;
import vn.ocop.web.paging.PageRequest;

@RestController
@Tag(name = "Work queue")
@RequestMapping("/api/v1/queue")
class QueueController {
    private static final String LIST = "queue";

    private final QueueDesk desk;
    private final ReviewViews views;
    private final Cursors cursors;

    QueueController(QueueDesk desk, ReviewViews views, Cursors cursors) {
        this.desk = desk;
        this.views = views;
        this.cursors = cursors;
    }

    @Operation(operationId = "queue", summary = "What waits for you and your units, the longest first")
    @GetMapping
    Page<QueueItem> waiting(
            Actor actor,
            PageRequest page,
            @RequestParam @Nullable ReviewState state,
            @RequestParam @Nullable Tier tier) {
        var after = cursors.read(LIST, page.after())
                .map(cursor -> new Place(cursor.instant(0), cursor.uuid(1)))
                .orElse(null);
        var reviews = desk.waiting(actor, state, tier, after, page.rows());
        return Page.of(
                        reviews,
                        page,
                        review -> cursors.write(LIST, review.hold().since(), review.id()))
                .map(review -> QueueItem.of(views.of(review, actor)));
    }
}
