package vn.ocop.evaluation.sample.web;

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
import vn.ocop.evaluation.sample.CustodyDesk;
import vn.ocop.evaluation.sample.Lot;
import vn.ocop.evaluation.sample.web.SamplesView.LotView;
import vn.ocop.web.actor.Actor;
import vn.ocop.web.idempotency.Answer;
import vn.ocop.web.idempotency.CommandRequest;
import vn.ocop.web.idempotency.Commands;
import vn.ocop.web.idempotency.Recorded;

@RestController
@Tag(name = "Samples")
@RequestMapping("/api/v1/reviews/{id}/samples/{lot}")
class CustodyController {
    private final CustodyDesk desk;
    private final Commands commands;

    CustodyController(CustodyDesk desk, Commands commands) {
        this.desk = desk;
        this.commands = commands;
    }

    @Operation(operationId = "handOverSamples", summary = "Gives samples to somebody, who holds them once accepted")
    @PostMapping("/hand-over")
    Recorded<LotView> handOver(
            CommandRequest request,
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID lot,
            @Valid @RequestBody SampleBodies.SampleHandOver body) {
        return run(request, actor, () -> desk.handOver(actor, id, lot, body.person(), body.reason()));
    }

    @Operation(operationId = "acceptSamples", summary = "Takes the samples that were given to you")
    @PostMapping("/acceptance")
    Recorded<LotView> accept(CommandRequest request, Actor actor, @PathVariable UUID id, @PathVariable UUID lot) {
        return run(request, actor, () -> desk.accept(actor, id, lot));
    }

    @Operation(operationId = "refuseSamples", summary = "Does not take the samples that were given to you")
    @PostMapping("/refusal")
    Recorded<LotView> refuse(
            CommandRequest request,
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID lot,
            @Valid @RequestBody SampleBodies.SampleReason body) {
        return run(request, actor, () -> desk.refuse(actor, id, lot, body.reason()));
    }

    @Operation(operationId = "takeSamplesBack", summary = "Keeps the samples that nobody has accepted yet")
    @PostMapping("/take-back")
    Recorded<LotView> takeBack(
            CommandRequest request,
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID lot,
            @Valid @RequestBody SampleBodies.SampleReason body) {
        return run(request, actor, () -> desk.takeBack(actor, id, lot, body.reason()));
    }

    @Operation(operationId = "takeSamplesOver", summary = "Takes samples from a holder who may not hold them any more")
    @PostMapping("/take-over")
    Recorded<LotView> takeOver(
            CommandRequest request,
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID lot,
            @Valid @RequestBody SampleBodies.SampleReason body) {
        return run(request, actor, () -> desk.takeOver(actor, id, lot, body.reason()));
    }

    private Recorded<LotView> run(CommandRequest request, Actor actor, Supplier<Lot> action) {
        return commands.run(request, actor, () -> Answer.ok(LotView.of(action.get())));
    }
}
