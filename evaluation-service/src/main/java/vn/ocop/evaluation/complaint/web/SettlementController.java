package vn.ocop.evaluation.complaint.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.ocop.evaluation.complaint.ComplaintView;
import vn.ocop.evaluation.complaint.SettlementDesk;
import vn.ocop.web.actor.Actor;
import vn.ocop.web.idempotency.Answer;
import vn.ocop.web.idempotency.CommandRequest;
import vn.ocop.web.idempotency.Commands;
import vn.ocop.web.idempotency.Recorded;
import vn.ocop.web.version.Version;

@RestController
@Tag(name = "Complaints")
@RequestMapping("/api/v1/complaints/{id}")
class SettlementController {
    private final SettlementDesk desk;
    private final Commands commands;

    SettlementController(SettlementDesk desk, Commands commands) {
        this.desk = desk;
        this.commands = commands;
    }

    @Operation(
            operationId = "assignComplaint",
            summary = "Gives the complaint to an officer without part in the result")
    @PostMapping("/assignment")
    Recorded<ComplaintShown> assign(
            CommandRequest request,
            Actor actor,
            @PathVariable UUID id,
            Version version,
            @Valid @RequestBody ComplaintBodies.ComplaintAssigned body) {
        return run(request, actor, () -> desk.assign(actor, id, version, body.person()));
    }

    @Operation(operationId = "acceptComplaint", summary = "Deals with the complaint; the time to settle it begins")
    @PostMapping("/acceptance")
    Recorded<ComplaintShown> accept(
            CommandRequest request,
            Actor actor,
            @PathVariable UUID id,
            Version version,
            @Valid @RequestBody ComplaintBodies.ComplaintAccepted body) {
        return run(request, actor, () -> desk.accept(actor, id, version, body.excuse()));
    }

    @Operation(operationId = "refuseComplaint", summary = "Does not deal with the complaint, and says why")
    @PostMapping("/refusal")
    Recorded<ComplaintShown> refuse(
            CommandRequest request,
            Actor actor,
            @PathVariable UUID id,
            Version version,
            @Valid @RequestBody ComplaintBodies.ComplaintReason body) {
        return run(request, actor, () -> desk.refuse(actor, id, version, body.reason()));
    }

    @Operation(operationId = "extendComplaint", summary = "Takes the longer time of a complex case, once")
    @PostMapping("/extension")
    Recorded<ComplaintShown> extend(
            CommandRequest request,
            Actor actor,
            @PathVariable UUID id,
            Version version,
            @Valid @RequestBody ComplaintBodies.ComplaintReason body) {
        return run(request, actor, () -> desk.extend(actor, id, version, body.reason()));
    }

    @Operation(
            operationId = "settleComplaint",
            summary = "Says what comes of the complaint and what follows; the result itself stays as it is")
    @PostMapping("/settlement")
    Recorded<ComplaintShown> settle(
            CommandRequest request,
            Actor actor,
            @PathVariable UUID id,
            Version version,
            @Valid @RequestBody ComplaintBodies.ComplaintSettled body) {
        return run(request, actor, () -> desk.settle(actor, id, version, body.settlement()));
    }

    @Operation(operationId = "withdrawComplaint", summary = "Takes the complaint back")
    @PostMapping("/withdrawal")
    Recorded<ComplaintShown> withdraw(
            CommandRequest request,
            Actor actor,
            @PathVariable UUID id,
            Version version,
            @Valid @RequestBody ComplaintBodies.ComplaintReason body) {
        return run(request, actor, () -> desk.withdraw(actor, id, version, body.reason()));
    }

    private Recorded<ComplaintShown> run(CommandRequest request, Actor actor, Supplier<ComplaintView> action) {
        return commands.run(request, actor, () -> Answer.ok(ComplaintShown.of(action.get())));
    }
}
