package vn.ocop.evaluation.scoring.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.ocop.evaluation.review.ReviewView;
import vn.ocop.evaluation.review.ReviewViews;
import vn.ocop.evaluation.scoring.ConclusionDesk;
import vn.ocop.evaluation.scoring.RecusalDesk;
import vn.ocop.web.actor.Actor;
import vn.ocop.web.idempotency.Answer;
import vn.ocop.web.idempotency.CommandRequest;
import vn.ocop.web.idempotency.Commands;
import vn.ocop.web.idempotency.Recorded;
import vn.ocop.web.version.Version;

@RestController
@Tag(name = "Scoring")
@RequestMapping("/api/v1/reviews/{id}")
class ConclusionController {
    private final ConclusionDesk conclusions;
    private final RecusalDesk recusals;
    private final ReviewViews views;
    private final Commands commands;

    ConclusionController(ConclusionDesk conclusions, RecusalDesk recusals, ReviewViews views, Commands commands) {
        this.conclusions = conclusions;
        this.recusals = recusals;
        this.views = views;
        this.commands = commands;
    }

    @Operation(operationId = "recuse", summary = "Bars a member from this product, with the reason")
    @PostMapping("/recusals")
    Recorded<ReviewView> recuse(
            CommandRequest request, Actor actor, @PathVariable UUID id, @Valid @RequestBody Bodies.Recusal body) {
        return commands.run(request, actor, () -> {
            var review = recusals.recuse(actor, id, body.person(), body.reason());
            return Answer.ok(views.of(review, actor));
        });
    }

    @Operation(operationId = "askForSupplement", summary = "Asks for a supplement between two passes, with the reason")
    @PostMapping("/supplement")
    Recorded<ReviewView> supplement(
            CommandRequest request,
            Actor actor,
            @PathVariable UUID id,
            Version version,
            @Valid @RequestBody Bodies.Supplement body) {
        return commands.run(request, actor, () -> {
            var review = conclusions.supplement(actor, id, version, body.named(), body.reason());
            return Answer.ok(views.of(review, actor));
        });
    }

    @Operation(operationId = "concludePass", summary = "Closes the pass and says what follows from it")
    @PostMapping("/conclusion")
    Recorded<ReviewView> conclude(
            CommandRequest request,
            Actor actor,
            @PathVariable UUID id,
            Version version,
            @Valid @RequestBody Bodies.Conclusion body) {
        return commands.run(request, actor, () -> {
            var review = conclusions.conclude(actor, id, version, body.note());
            return Answer.ok(views.of(review, actor));
        });
    }
}
