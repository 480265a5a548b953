package vn.ocop.evaluation.review.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.ocop.evaluation.review.ClaimDesk;
import vn.ocop.evaluation.review.Review;
import vn.ocop.evaluation.review.ReviewView;
import vn.ocop.evaluation.review.ReviewViews;
import vn.ocop.web.actor.Actor;
import vn.ocop.web.idempotency.Answer;
import vn.ocop.web.idempotency.CommandRequest;
import vn.ocop.web.idempotency.Commands;
import vn.ocop.web.idempotency.Recorded;
import vn.ocop.web.version.Version;

@RestController
@Tag(name = "Work queue")
@RequestMapping("/api/v1/reviews/{id}")
class ClaimController {
    private final ClaimDesk desk;
    private final ReviewViews views;
    private final Commands commands;

    ClaimController(ClaimDesk desk, ReviewViews views, Commands commands) {
        this.desk = desk;
        this.views = views;
        this.commands = commands;
    }

    @Operation(operationId = "claimReview", summary = "Takes the review for yourself")
    @PostMapping("/claim")
    Recorded<ReviewView> claim(CommandRequest request, Actor actor, @PathVariable UUID id, Version version) {
        return run(request, actor, () -> desk.claim(actor, id, version));
    }

    @Operation(operationId = "releaseReview", summary = "Puts the review back into the queue")
    @PostMapping("/release")
    Recorded<ReviewView> release(CommandRequest request, Actor actor, @PathVariable UUID id, Version version) {
        return run(request, actor, () -> desk.release(actor, id, version));
    }

    @Operation(operationId = "reassignReview", summary = "Gives the review to another officer")
    @PostMapping("/reassignment")
    Recorded<ReviewView> reassign(
            CommandRequest request,
            Actor actor,
            @PathVariable UUID id,
            Version version,
            @Valid @RequestBody Bodies.Reassignment body) {
        return run(request, actor, () -> desk.reassign(actor, id, version, body.person()));
    }

    private Recorded<ReviewView> run(CommandRequest request, Actor actor, Supplier<Review> action) {
        return commands.run(request, actor, () -> Answer.ok(views.of(action.get(), actor)));
    }
}
