package vn.ocop.evaluation.minutes.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.ocop.evaluation.minutes.Minutes;
import vn.ocop.evaluation.minutes.MinutesDesk;
import vn.ocop.evaluation.minutes.ReadingDesk;
import vn.ocop.evaluation.minutes.SignatureDesk;
import vn.ocop.evaluation.minutes.SupplementDraft;
import vn.ocop.web.actor.Actor;
import vn.ocop.web.idempotency.Answer;
import vn.ocop.web.idempotency.CommandRequest;
import vn.ocop.web.idempotency.Commands;
import vn.ocop.web.idempotency.Recorded;
import vn.ocop.web.version.Version;

@RestController
@Tag(name = "Minutes")
@RequestMapping("/api/v1/sessions/{id}/minutes")
class MinutesController {
    private final MinutesDesk desk;
    private final SignatureDesk signatures;
    private final ReadingDesk reading;
    private final Commands commands;

    MinutesController(MinutesDesk desk, SignatureDesk signatures, ReadingDesk reading, Commands commands) {
        this.desk = desk;
        this.signatures = signatures;
        this.reading = reading;
        this.commands = commands;
    }

    @Operation(operationId = "draftMinutes", summary = "Drafts the minutes from the record")
    @PostMapping
    Recorded<MinutesView> draft(CommandRequest request, Actor actor, @PathVariable UUID id) {
        return created(request, actor, () -> desk.draft(actor, id));
    }

    @Operation(operationId = "supplementMinutes", summary = "Adds a supplement to signed minutes")
    @PostMapping("/supplements")
    Recorded<MinutesView> supplement(
            CommandRequest request, Actor actor, @PathVariable UUID id, @Valid @RequestBody SupplementDraft draft) {
        return created(request, actor, () -> desk.supplement(actor, id, draft));
    }

    @Operation(operationId = "redraftMinutes", summary = "Drafts anew from the record of now")
    @PostMapping("/{number}/redraft")
    Recorded<MinutesView> redraft(
            CommandRequest request,
            Actor actor,
            @PathVariable UUID id,
            @PathVariable int number,
            Version version,
            @Valid @RequestBody Bodies.Redraft body) {
        return commands.run(request, actor, () -> {
            var minutes = desk.redraft(actor, id, number, version, body.text());
            return Answer.ok(view(actor, minutes));
        });
    }

    @Operation(operationId = "signMinutes", summary = "Signs the minutes; two persons sign")
    @PostMapping("/{number}/signature")
    Recorded<MinutesView> sign(
            CommandRequest request,
            Actor actor,
            @PathVariable UUID id,
            @PathVariable int number,
            Version version,
            @Valid @RequestBody Bodies.SignedText body) {
        return commands.run(request, actor, () -> {
            var minutes = signatures.sign(actor, id, number, version, body.sha256());
            return Answer.ok(view(actor, minutes));
        });
    }

    @Operation(operationId = "minutesOfSession", summary = "The minutes and supplements of a session")
    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    AllMinutes all(Actor actor, @PathVariable UUID id) {
        return new AllMinutes(
                reading.of(actor, id).stream().map(MinutesView::of).toList());
    }

    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "minutes", summary = "One part of the minutes")
    @GetMapping("/{number}")
    MinutesView get(Actor actor, @PathVariable UUID id, @PathVariable int number) {
        return MinutesView.of(reading.get(actor, id, number));
    }

    private Recorded<MinutesView> created(CommandRequest request, Actor actor, Supplier<Minutes> draft) {
        return commands.run(request, actor, () -> {
            var minutes = draft.get();
            var place = "/api/v1/sessions/" + minutes.sessionId() + "/minutes/" + minutes.number();
            return Answer.created(place, view(actor, minutes));
        });
    }

    private MinutesView view(Actor actor, Minutes minutes) {
        return MinutesView.of(reading.copy(actor, minutes));
    }

    /// The minutes of a session, then their supplements.
    record AllMinutes(List<MinutesView> items) {}
}
