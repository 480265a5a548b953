package vn.ocop.registration.likeness.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.ocop.events.DossierId;
import vn.ocop.events.ProductId;
import vn.ocop.registration.likeness.LikenessDesk;
import vn.ocop.registration.likeness.NearDuplicate;
import vn.ocop.web.actor.Actor;
import vn.ocop.web.idempotency.Answer;
import vn.ocop.web.idempotency.CommandRequest;
import vn.ocop.web.idempotency.Commands;
import vn.ocop.web.idempotency.Recorded;
import vn.ocop.web.paging.Page;

/// Products that are called nearly like a dossier's.
@RestController
@Tag(name = "Dossiers")
@RequestMapping("/api/v1/dossiers/{id}/near-duplicates")
class LikenessController {
    private final LikenessDesk desk;
    private final Commands commands;

    LikenessController(LikenessDesk desk, Commands commands) {
        this.desk = desk;
        this.commands = commands;
    }

    @GetMapping
    @Operation(
            operationId = "nearDuplicates",
            summary = "Products of any commune that are called nearly alike, accents aside, with what was made of them")
    Page<NearDuplicate> of(Actor actor, @PathVariable DossierId id) {
        return new Page<>(desk.of(actor, id), null);
    }

    @PostMapping("/{product}/verdict")
    @Operation(operationId = "judgeNearDuplicate", summary = "Records whether the two are one product")
    Recorded<NearDuplicate> judge(
            Actor actor,
            CommandRequest request,
            @PathVariable DossierId id,
            @PathVariable ProductId product,
            @Valid @RequestBody VerdictBody body) {
        return commands.run(
                request, actor, () -> Answer.ok(desk.judge(actor, id, product, body.finding(), body.reason())));
    }
}
