package vn.ocop.evaluation.scoring.web;

import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.ocop.evaluation.scoring.SheetDesk;
import vn.ocop.web.actor.Actor;
import vn.ocop.web.idempotency.Answer;
import vn.ocop.web.idempotency.CommandRequest;
import vn.ocop.web.idempotency.Commands;
import vn.ocop.web.idempotency.Recorded;

@RestController
@RequestMapping("/api/v1/reviews/{id}")
class SheetController {
    private final SheetDesk desk;
    private final Commands commands;

    SheetController(SheetDesk desk, Commands commands) {
        this.desk = desk;
        this.commands = commands;
    }

    @GetMapping("/criteria")
    CriteriaView criteria(Actor actor, @PathVariable UUID id) {
        return CriteriaView.of(desk.criteria(actor, id));
    }

    @GetMapping("/sheet")
    OwnSheet own(Actor actor, @PathVariable UUID id) {
        return desk.own(actor, id)
                .map(OwnSheet::of)
                .or(() -> desk.ownDraft(actor, id).map(OwnSheet::of))
                .orElse(OwnSheet.EMPTY);
    }

    @PutMapping("/sheet")
    OwnSheet draft(Actor actor, @PathVariable UUID id, @Valid @RequestBody Bodies.Ticks body) {
        return OwnSheet.of(desk.draft(actor, id, body.ticks()));
    }

    @PostMapping("/sheets")
    Recorded<Receipt> submit(
            CommandRequest request, Actor actor, @PathVariable UUID id, @Valid @RequestBody Bodies.Ticks body) {
        return commands.run(request, actor, () -> {
            var sheet = desk.submit(actor, id, body.ticks());
            return Answer.created("/api/v1/reviews/" + id + "/sheet", Receipt.of(sheet));
        });
    }
}
