package vn.ocop.registration.producer.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.ocop.events.ProducerId;
import vn.ocop.registration.producer.EmailChange;
import vn.ocop.registration.producer.EmailDesk;
import vn.ocop.web.actor.Actor;
import vn.ocop.web.idempotency.Answer;
import vn.ocop.web.idempotency.CommandRequest;
import vn.ocop.web.idempotency.Commands;
import vn.ocop.web.idempotency.Recorded;
import vn.ocop.web.paging.Page;
import vn.ocop.web.version.Version;

/// Where producers read their notices.
@RestController
@Tag(name = "Producers")
@RequestMapping("/api/v1/producers/{id}/email")
class EmailController {
    private final EmailDesk desk;
    private final Commands commands;

    EmailController(EmailDesk desk, Commands commands) {
        this.desk = desk;
        this.commands = commands;
    }

    @PostMapping
    @Operation(operationId = "setProducerEmail", summary = "Says where a producer reads its notices from now on")
    Recorded<ProducerView> change(
            Actor actor,
            CommandRequest request,
            @PathVariable ProducerId id,
            Version version,
            @Valid @RequestBody EmailBody body) {
        return commands.run(
                request,
                actor,
                () -> Answer.ok(
                        ProducerView.of(desk.change(actor, id, version, body.email(), body.representative()), actor)));
    }

    @GetMapping("/changes")
    @Operation(operationId = "producerEmailChanges", summary = "How that address was changed, by whom and when")
    Page<EmailChange> changes(Actor actor, @PathVariable ProducerId id) {
        return new Page<>(desk.changes(actor, id), null);
    }
}
