package vn.ocop.evaluation.council.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.ocop.evaluation.council.SubstituteDraft;
import vn.ocop.evaluation.council.SubstitutionDesk;
import vn.ocop.web.actor.Actor;
import vn.ocop.web.idempotency.Answer;
import vn.ocop.web.idempotency.CommandRequest;
import vn.ocop.web.idempotency.Commands;
import vn.ocop.web.idempotency.Recorded;
import vn.ocop.web.version.Version;

@RestController
@Tag(name = "Councils")
@RequestMapping("/api/v1")
class SubstitutionController {
    private final SubstitutionDesk desk;
    private final Commands commands;

    SubstitutionController(SubstitutionDesk desk, Commands commands) {
        this.desk = desk;
        this.commands = commands;
    }

    @Operation(operationId = "replaceMember", summary = "Replaces a member for good, with the reason")
    @PostMapping("/councils/{id}/substitutions")
    Recorded<CouncilView> forGood(
            CommandRequest request,
            Actor actor,
            @PathVariable UUID id,
            Version version,
            @Valid @RequestBody SubstitutionBodies.ForGood body) {
        return commands.run(request, actor, () -> {
            var council = desk.forGood(actor, id, version, body.substitute(), body.decisionNumber(), body.decidedOn());
            return Answer.ok(CouncilView.of(council));
        });
    }

    @Operation(operationId = "replaceMemberInSession", summary = "Replaces a member in one session, with the reason")
    @PostMapping("/sessions/{id}/substitutions")
    Recorded<SessionView> forSession(
            CommandRequest request,
            Actor actor,
            @PathVariable UUID id,
            Version version,
            @Valid @RequestBody SubstituteDraft body) {
        return commands.run(request, actor, () -> Answer.ok(SessionView.of(desk.forSession(actor, id, version, body))));
    }

    @Operation(operationId = "substitutions", summary = "Who replaced whom, when and why")
    @GetMapping("/councils/{id}/substitutions")
    SubstitutionView.Listed of(Actor actor, @PathVariable UUID id) {
        return new SubstitutionView.Listed(
                desk.of(actor, id).stream().map(SubstitutionView::of).toList());
    }
}
