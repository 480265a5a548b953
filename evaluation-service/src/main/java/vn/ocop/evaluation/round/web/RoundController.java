package vn.ocop.evaluation.round.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.ocop.evaluation.round.Round;
import vn.ocop.evaluation.round.RoundDesk;
import vn.ocop.evaluation.round.RoundDraft;
import vn.ocop.web.actor.Actor;
import vn.ocop.web.idempotency.Answer;
import vn.ocop.web.idempotency.CommandRequest;
import vn.ocop.web.idempotency.Commands;
import vn.ocop.web.idempotency.Recorded;
import vn.ocop.web.paging.Cursors;
import vn.ocop.web.paging.Page;
import vn.ocop.web.paging.PageRequest;

@RestController
@Tag(name = "Rounds")
@RequestMapping("/api/v1/rounds")
class RoundController {
    private static final String LIST = "rounds";

    private final RoundDesk desk;
    private final Commands commands;
    private final Cursors cursors;

    RoundController(RoundDesk desk, Commands commands, Cursors cursors) {
        this.desk = desk;
        this.commands = commands;
        this.cursors = cursors;
    }

    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "openRound", summary = "Opens a round with its dates")
    @PostMapping
    Recorded<RoundView> open(CommandRequest request, Actor actor, @Valid @RequestBody RoundDraft draft) {
        return commands.run(request, actor, () -> {
            var round = desk.open(actor, draft);
            return Answer.created("/api/v1/rounds/" + round.id(), RoundView.of(round));
        });
    }

    @Operation(operationId = "round", summary = "One round")
    @GetMapping("/{id}")
    RoundView get(Actor actor, @PathVariable UUID id) {
        return RoundView.of(desk.get(actor, id));
    }

    @Operation(operationId = "rounds", summary = "Rounds of the units that you may see")
    @GetMapping
    Page<RoundView> page(
            Actor actor,
            PageRequest page,
            @RequestParam @Nullable String unitCode,
            @RequestParam @Nullable Integer year) {
        return cursors.page(LIST, page, before -> desk.page(actor, unitCode, year, before, page.rows()), Round::id)
                .map(RoundView::of);
    }
}
