package vn.ocop.evaluation.council.web;

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
import vn.ocop.evaluation.council.Council;
import vn.ocop.evaluation.council.CouncilDesk;
import vn.ocop.evaluation.council.CouncilDraft;
import vn.ocop.web.actor.Actor;
import vn.ocop.web.idempotency.Answer;
import vn.ocop.web.idempotency.CommandRequest;
import vn.ocop.web.idempotency.Commands;
import vn.ocop.web.idempotency.Recorded;
import vn.ocop.web.paging.Cursors;
import vn.ocop.web.paging.Page;
import vn.ocop.web.paging.PageRequest;

@RestController
@Tag(name = "Councils")
@RequestMapping("/api/v1/councils")
class CouncilController {
    private static final String LIST = "councils";

    private final CouncilDesk desk;
    private final Commands commands;
    private final Cursors cursors;

    CouncilController(CouncilDesk desk, Commands commands, Cursors cursors) {
        this.desk = desk;
        this.commands = commands;
        this.cursors = cursors;
    }

    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "constituteCouncil", summary = "Constitutes a council by a decision")
    @PostMapping
    Recorded<CouncilView> constitute(CommandRequest request, Actor actor, @Valid @RequestBody CouncilDraft draft) {
        return commands.run(request, actor, () -> {
            var council = desk.constitute(actor, draft);
            return Answer.created("/api/v1/councils/" + council.id(), CouncilView.of(council));
        });
    }

    @Operation(operationId = "council", summary = "One council with its seats")
    @GetMapping("/{id}")
    CouncilView get(Actor actor, @PathVariable UUID id) {
        return CouncilView.of(desk.get(actor, id));
    }

    @Operation(operationId = "councils", summary = "Councils of the units that you may see")
    @GetMapping
    Page<CouncilView> page(Actor actor, PageRequest page) {
        return cursors.page(LIST, page, before -> desk.page(actor, before, page.rows()), Council::id)
                .map(CouncilView::of);
    }
}
