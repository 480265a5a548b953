package vn.ocop.evaluation.advisory.web;

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
import vn.ocop.evaluation.advisory.AdvisoryDesk;
import vn.ocop.web.actor.Actor;
import vn.ocop.web.idempotency.Answer;
import vn.ocop.web.idempotency.CommandRequest;
import vn.ocop.web.idempotency.Commands;
import vn.ocop.web.idempotency.Recorded;

@RestController
@Tag(name = "Advisory team")
@RequestMapping("/api/v1/reviews/{id}/advisory-notes")
class AdvisoryController {
    private final AdvisoryDesk desk;
    private final Commands commands;

    AdvisoryController(AdvisoryDesk desk, Commands commands) {
        this.desk = desk;
        this.commands = commands;
    }

    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "writeAdvisoryNote",
            summary =
                    "Keeps an advisory note: formal check, evidence check, pre-score, survey or proposal to supplement")
    @PostMapping
    Recorded<NoteView> write(
            CommandRequest request, Actor actor, @PathVariable UUID id, @Valid @RequestBody AdvisoryBodies.Note body) {
        return commands.run(request, actor, () -> {
            var note = desk.write(actor, id, body.draft());
            return Answer.created("/api/v1/reviews/" + id + "/advisory-notes", NoteView.of(note));
        });
    }

    @Operation(operationId = "advisoryNotes", summary = "The advisory notes on a review")
    @GetMapping
    NoteView.Listed on(Actor actor, @PathVariable UUID id) {
        return new NoteView.Listed(desk.on(actor, id).stream().map(NoteView::of).toList());
    }
}
