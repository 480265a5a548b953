package vn.ocop.evaluation.scoring.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.ocop.evaluation.scoring.SheetDesk;
import vn.ocop.web.actor.Actor;
import vn.ocop.web.idempotency.Answer;
import vn.ocop.web.idempotency.CommandRequest;
import vn.ocop.web.idempotency.Commands;
import vn.ocop.web.idempotency.Recorded;

@RestController
@Tag(name = "Scoring")
@RequestMapping("/api/v1/reviews/{id}")
class SheetController {
    private final SheetDesk desk;
    private final Commands commands;

    SheetController(SheetDesk desk, Commands commands) {
        this.desk = desk;
        this.commands = commands;
    }

    @Operation(operationId = "criteria", summary = "The criteria with the boxes that may be ticked")
    @GetMapping("/criteria")
    CriteriaView criteria(Actor actor, @PathVariable UUID id) {
        return CriteriaView.of(desk.criteria(actor, id));
    }

    @Operation(operationId = "ownSheet", summary = "Your own sheet of the pass, draft or submitted")
    @GetMapping("/sheet")
    OwnSheet own(Actor actor, @PathVariable UUID id) {
        return desk.own(actor, id)
                .map(OwnSheet::of)
                .or(() -> desk.ownDraft(actor, id).map(OwnSheet::of))
                .orElse(OwnSheet.EMPTY);
    }

    @Operation(operationId = "draftSheet", summary = "Keeps your draft; nobody else sees it")
    @PutMapping("/sheet")
    OwnSheet draft(Actor actor, @PathVariable UUID id, @Valid @RequestBody Bodies.Ticks body) {
        return OwnSheet.of(desk.draft(actor, id, body.ticks()));
    }

    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "submitSheet", summary = "Submits your sheet for good and answers its receipt")
    @PostMapping("/sheets")
    Recorded<Receipt> submit(
            CommandRequest request, Actor actor, @PathVariable UUID id, @Valid @RequestBody Bodies.Ticks body) {
        return commands.run(request, actor, () -> {
            var sheet = desk.submit(actor, id, body.ticks());
            return Answer.created("/api/v1/reviews/" + id + "/sheet", Receipt.of(sheet));
        });
    }
}
