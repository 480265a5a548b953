package vn.ocop.registration.producer.web;

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
import vn.ocop.events.ProducerId;
import vn.ocop.registration.producer.RelationDesk;
import vn.ocop.web.actor.Actor;
import vn.ocop.web.idempotency.Answer;
import vn.ocop.web.idempotency.CommandRequest;
import vn.ocop.web.idempotency.Commands;
import vn.ocop.web.idempotency.Recorded;
import vn.ocop.web.paging.Page;

/// Who is connected with a producer.
@RestController
@Tag(name = "Producers")
@RequestMapping("/api/v1/producers/{id}/relations")
class RelationController {
    private final RelationDesk desk;
    private final Commands commands;

    RelationController(RelationDesk desk, Commands commands) {
        this.desk = desk;
        this.commands = commands;
    }

    @PostMapping
    @Operation(operationId = "recordRelation", summary = "Records who is connected with a producer")
    @ResponseStatus(HttpStatus.CREATED)
    Recorded<RelationView> record(
            Actor actor, CommandRequest request, @PathVariable ProducerId id, @Valid @RequestBody RelationBody body) {
        return commands.run(request, actor, () -> {
            var relation = desk.record(actor, id, body.person(), body.kind(), body.note());
            return Answer.created("/api/v1/producers/" + id + "/relations", RelationView.of(relation));
        });
    }

    @PostMapping("/{relation}/end")
    @Operation(operationId = "endRelation", summary = "Notes that a connection is over")
    Recorded<RelationView> end(
            Actor actor, CommandRequest request, @PathVariable ProducerId id, @PathVariable UUID relation) {
        return commands.run(request, actor, () -> Answer.ok(RelationView.of(desk.end(actor, id, relation))));
    }

    @GetMapping
    @Operation(operationId = "relations", summary = "Who is connected with a producer")
    Page<RelationView> of(Actor actor, @PathVariable ProducerId id) {
        return new Page<>(desk.of(actor, id).stream().map(RelationView::of).toList(), null);
    }
}
