package vn.ocop.registration.administration.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.ocop.registration.administration.BackfillDesk;
import vn.ocop.web.actor.Actor;
import vn.ocop.web.idempotency.Answer;
import vn.ocop.web.idempotency.CommandRequest;
import vn.ocop.web.idempotency.Commands;
import vn.ocop.web.idempotency.Recorded;
import vn.ocop.web.paging.Page;

/// Windows for recording dossiers of past days.
@RestController
@Tag(name = "Administration")
@RequestMapping("/api/v1/backfills")
class BackfillController {
    private final BackfillDesk desk;
    private final Commands commands;

    BackfillController(BackfillDesk desk, Commands commands) {
        this.desk = desk;
        this.commands = commands;
    }

    @PostMapping
    @Operation(operationId = "openBackfill", summary = "Opens a window of past days for a province")
    @ResponseStatus(HttpStatus.CREATED)
    Recorded<BackfillView> open(Actor actor, CommandRequest request, @Valid @RequestBody BackfillBody body) {
        return commands.run(request, actor, () -> {
            var window = desk.open(actor, body.provinceCode(), body.from(), body.until(), body.reason());
            return Answer.created("/api/v1/backfills?provinceCode=" + window.provinceCode(), BackfillView.of(window));
        });
    }

    @GetMapping
    @Operation(operationId = "backfills", summary = "Windows of a province, latest first")
    Page<BackfillView> of(Actor actor, @RequestParam String provinceCode) {
        return new Page<>(
                desk.of(actor, provinceCode).stream().map(BackfillView::of).toList(), null);
    }
}
