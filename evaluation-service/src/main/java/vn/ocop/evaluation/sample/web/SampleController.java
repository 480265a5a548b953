package vn.ocop.evaluation.sample.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.ocop.evaluation.sample.SampleDesk;
import vn.ocop.evaluation.sample.Storage;
import vn.ocop.evaluation.sample.web.SamplesView.LotView;
import vn.ocop.web.actor.Actor;
import vn.ocop.web.idempotency.Answer;
import vn.ocop.web.idempotency.CommandRequest;
import vn.ocop.web.idempotency.Commands;
import vn.ocop.web.idempotency.Recorded;

@RestController
@Tag(name = "Samples")
@RequestMapping("/api/v1/reviews/{id}/samples")
class SampleController {
    private final SampleDesk desk;
    private final Commands commands;

    SampleController(SampleDesk desk, Commands commands) {
        this.desk = desk;
        this.commands = commands;
    }

    @Operation(
            operationId = "samples",
            summary = "The samples of the product: how many are asked for, what came in, what is left, who holds it")
    @GetMapping
    SamplesView of(Actor actor, @PathVariable UUID id) {
        return SamplesView.of(desk.of(actor, id));
    }

    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "receiveSamples", summary = "Records samples that came in; whoever does holds them")
    @PostMapping
    Recorded<LotView> receive(
            CommandRequest request,
            Actor actor,
            @PathVariable UUID id,
            @Valid @RequestBody SampleBodies.SampleReceipt body) {
        return commands.run(request, actor, () -> {
            var lot = desk.receive(actor, id, body.draft());
            return Answer.created("/api/v1/reviews/" + id + "/samples", LotView.of(lot));
        });
    }

    @Operation(operationId = "storeSamples", summary = "Records where samples lie from now on, and how they are kept")
    @PostMapping("/{lot}/storage")
    Recorded<LotView> store(
            CommandRequest request,
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID lot,
            @Valid @RequestBody SampleBodies.SampleStorage body) {
        var storage = new Storage(body.place(), body.keeping());
        return commands.run(
                request, actor, () -> Answer.ok(LotView.of(desk.store(actor, id, lot, storage, body.reason()))));
    }

    @Operation(
            operationId = "useSamples",
            summary = "Records that samples were tested, shown, tasted, returned, sent on or disposed of")
    @PostMapping("/{lot}/uses")
    Recorded<LotView> use(
            CommandRequest request,
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID lot,
            @Valid @RequestBody SampleBodies.SampleUse body) {
        return commands.run(
                request,
                actor,
                () -> Answer.ok(LotView.of(desk.use(actor, id, lot, body.use(), body.quantity(), body.reason()))));
    }
}
