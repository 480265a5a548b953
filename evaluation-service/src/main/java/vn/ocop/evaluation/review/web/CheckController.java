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
import vn.ocop.evaluation.review.CentralDesk;
import vn.ocop.evaluation.review.Disqualification;
import vn.ocop.evaluation.review.Review;
import vn.ocop.evaluation.review.ReviewDesk;
import vn.ocop.evaluation.review.ReviewView;
import vn.ocop.evaluation.review.ReviewViews;
import vn.ocop.web.actor.Actor;
import vn.ocop.web.idempotency.Answer;
import vn.ocop.web.idempotency.CommandRequest;
import vn.ocop.web.idempotency.Commands;
import vn.ocop.web.idempotency.Recorded;
import vn.ocop.web.version.Version;

@RestController
@Tag(name = "Reviews")
@RequestMapping("/api/v1/reviews/{id}")
class CheckController {
    private final ReviewDesk desk;
    private final CentralDesk centre;
    private final ReviewViews views;
    private final Commands commands;

    CheckController(ReviewDesk desk, CentralDesk centre, ReviewViews views, Commands commands) {
        this.desk = desk;
        this.centre = centre;
        this.views = views;
        this.commands = commands;
    }

    @Operation(operationId = "startCheck", summary = "Starts the check of the dossier")
    @PostMapping("/check")
    Recorded<ReviewView> startCheck(CommandRequest request, Actor actor, @PathVariable UUID id, Version version) {
        return run(request, actor, () -> desk.startCheck(actor, id, version));
    }

    @Operation(operationId = "returnDossier", summary = "Returns the dossier with the items to be mended")
    @PostMapping("/return")
    Recorded<ReviewView> sendBack(
            CommandRequest request,
            Actor actor,
            @PathVariable UUID id,
            Version version,
            @Valid @RequestBody Bodies.Return body) {
        return run(request, actor, () -> desk.sendBack(actor, id, version, body.named()));
    }

    @Operation(operationId = "admitToSession", summary = "Admits the dossier to a session of the council")
    @PostMapping("/admission")
    Recorded<ReviewView> admit(
            CommandRequest request,
            Actor actor,
            @PathVariable UUID id,
            Version version,
            @Valid @RequestBody Bodies.Admission body) {
        return run(request, actor, () -> desk.admit(actor, id, version, body.sessionId(), body.notice()));
    }

    @Operation(operationId = "disqualify", summary = "Ends the review on a ground that the rules name")
    @PostMapping("/disqualification")
    Recorded<ReviewView> disqualify(
            CommandRequest request,
            Actor actor,
            @PathVariable UUID id,
            Version version,
            @Valid @RequestBody Bodies.Disqualification body) {
        var why = new Disqualification(body.reason(), body.legalGround());
        return run(request, actor, () -> desk.disqualify(actor, id, version, why));
    }

    @Operation(operationId = "recordCentralResult", summary = "Records what the centre decided on a forwarded dossier")
    @PostMapping("/central-result")
    Recorded<ReviewView> recordCentralResult(
            CommandRequest request,
            Actor actor,
            @PathVariable UUID id,
            Version version,
            @Valid @RequestBody Bodies.CentralResult body) {
        return run(
                request, actor, () -> centre.record(actor, id, version, body.score(), body.stars(), body.reference()));
    }

    private Recorded<ReviewView> run(CommandRequest request, Actor actor, Supplier<Review> action) {
        return commands.run(request, actor, () -> Answer.ok(views.of(action.get(), actor)));
    }
}
