package vn.ocop.evaluation.minutes.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.ocop.evaluation.minutes.Dissent;
import vn.ocop.evaluation.minutes.DissentDesk;
import vn.ocop.web.actor.Actor;
import vn.ocop.web.idempotency.Answer;
import vn.ocop.web.idempotency.CommandRequest;
import vn.ocop.web.idempotency.Commands;
import vn.ocop.web.idempotency.Recorded;

@RestController
@Tag(name = "Minutes")
@RequestMapping("/api/v1/reviews/{id}/dissents")
class DissentController {
    private final DissentDesk desk;
    private final Commands commands;

    DissentController(DissentDesk desk, Commands commands) {
        this.desk = desk;
        this.commands = commands;
    }

    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "recordDissent", summary = "Records your dissenting opinion for the minutes")
    @PostMapping
    Recorded<DissentView> dissent(
            CommandRequest request, Actor actor, @PathVariable UUID id, @Valid @RequestBody Bodies.Opinion body) {
        return commands.run(request, actor, () -> {
            var dissent = desk.dissent(actor, id, body.opinion());
            return Answer.created("/api/v1/reviews/" + id + "/result", DissentView.of(dissent));
        });
    }

    /// A dissenting opinion on record.
    record DissentView(UUID reviewId, int pass, String opinion, Instant givenAt) {
        static DissentView of(Dissent dissent) {
            return new DissentView(dissent.reviewId(), dissent.pass(), dissent.opinion(), dissent.at());
        }
    }
}
