package vn.ocop.evaluation.doubt.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.ocop.evaluation.doubt.DoubtDesk;
import vn.ocop.evaluation.doubt.Doubts.Place;
import vn.ocop.web.actor.Actor;
import vn.ocop.web.idempotency.Answer;
import vn.ocop.web.idempotency.CommandRequest;
import vn.ocop.web.idempotency.Commands;
import vn.ocop.web.idempotency.Recorded;
import vn.ocop.web.paging.Cursors;
import vn.ocop.web.paging.Page;
import vn.ocop.web.paging.PageRequest;
import vn.ocop.web.text.Text;

@RestController
@Tag(name = "Work queue")
@RequestMapping("/api/v1")
class DoubtController {
    private static final String LIST = "doubts";

    private final DoubtDesk desk;
    private final Cursors cursors;
    private final Commands commands;

    DoubtController(DoubtDesk desk, Cursors cursors, Commands commands) {
        this.desk = desk;
        this.cursors = cursors;
        this.commands = commands;
    }

    @Operation(operationId = "doubts", summary = "Results in question that wait for your word, the oldest first")
    @GetMapping("/doubts")
    Page<DoubtView> waiting(Actor actor, PageRequest page) {
        var after = cursors.read(LIST, page.after())
                .map(cursor -> new Place(cursor.instant(0), cursor.uuid(1)))
                .orElse(null);
        var doubts = desk.waiting(actor, after, page.rows());
        return Page.of(doubts, page, doubt -> cursors.write(LIST, doubt.raisedAt(), doubt.id()))
                .map(DoubtView::of);
    }

    @Operation(operationId = "doubtsOnReview", summary = "What put this result in question, and what followed")
    @GetMapping("/reviews/{id}/doubts")
    List<DoubtView> on(Actor actor, @PathVariable UUID id) {
        return desk.on(actor, id).stream().map(DoubtView::of).toList();
    }

    @Operation(
            operationId = "settleDoubt",
            summary = "Says what follows from a result in question; it changes no result")
    @PostMapping("/doubts/{id}/settlement")
    Recorded<DoubtView> settle(
            CommandRequest request, Actor actor, @PathVariable UUID id, @Valid @RequestBody Settlement body) {
        return commands.run(request, actor, () -> Answer.ok(DoubtView.of(desk.settle(actor, id, body.consequence()))));
    }

    /// What follows, in words.
    record Settlement(
            @NotNull @Text(max = 4000, lines = true) String consequence) {}
}
