package vn.ocop.certification.record.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.EnumSet;
import java.util.List;
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
import vn.ocop.certification.desk.ActionView;
import vn.ocop.certification.desk.ActionViews;
import vn.ocop.certification.desk.NoDetails;
import vn.ocop.certification.desk.ReasonRequest;
import vn.ocop.certification.desk.StepView;
import vn.ocop.certification.record.RecordDesk;
import vn.ocop.certification.record.Recording;
import vn.ocop.certification.record.RecordingAction;
import vn.ocop.certification.record.RecordingState;
import vn.ocop.certification.record.web.RecordRequest.Line;
import vn.ocop.web.actor.Actor;
import vn.ocop.web.idempotency.Answer;
import vn.ocop.web.idempotency.CommandRequest;
import vn.ocop.web.idempotency.Commands;
import vn.ocop.web.idempotency.Recorded;
import vn.ocop.web.paging.Cursors;
import vn.ocop.web.paging.Page;
import vn.ocop.web.paging.PageRequest;
import vn.ocop.web.version.Version;

/// Takes certificates from before the system over, many at once, by two persons.
@RestController
@Tag(name = "Recorded certificates")
@RequestMapping(RecordingController.PATH)
class RecordingController {
    static final String PATH = "/api/v1/recordings";
    private static final String LIST = "recordings";

    private final RecordDesk desk;
    private final Commands commands;
    private final Cursors cursors;
    private final ActionViews actions;

    RecordingController(RecordDesk desk, Commands commands, Cursors cursors, ActionViews actions) {
        this.desk = desk;
        this.commands = commands;
        this.cursors = cursors;
        this.actions = actions;
    }

    @Operation(
            summary = "Lists of certificates from before the system, of the units that you may see, without what is on"
                    + " them")
    @GetMapping
    Page<RecordingItem> recordings(
            Actor actor,
            PageRequest page,
            @RequestParam(required = false) @Nullable String unitCode,
            @RequestParam(required = false) @Nullable RecordingState state) {
        return cursors.page(
                        LIST,
                        page,
                        after -> desk.page(actor, unitCode, state, after, page.rows()),
                        summary -> summary.recording().id())
                .map(summary -> RecordingItem.of(summary, actionsOf(actor, summary.recording())));
    }

    @Operation(summary = "One list of certificates from before the system")
    @GetMapping("/{id}")
    RecordingView recording(Actor actor, @PathVariable UUID id) {
        return view(actor, desk.get(actor, id));
    }

    @Operation(summary = "Who did what to the list, when and why")
    @GetMapping("/{id}/history")
    List<StepView> recordingHistory(Actor actor, @PathVariable UUID id) {
        return StepView.of(desk.history(actor, id));
    }

    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Prepares a list of certificates from before the system; another person confirms it")
    @PostMapping
    Recorded<RecordingView> prepareRecording(
            CommandRequest request, Actor actor, @Valid @RequestBody RecordRequest body) {
        return commands.run(request, actor, () -> {
            var papers = body.certificates().stream().map(Line::paper).toList();
            var recording = desk.prepare(actor, body.unitCode(), papers);
            return Answer.created(PATH + "/" + recording.id(), view(actor, recording));
        });
    }

    @Operation(summary = "Records what another person prepared, marked as not issued here")
    @PostMapping("/{id}/confirmation")
    Recorded<RecordingView> confirmRecording(
            CommandRequest request,
            Actor actor,
            Version version,
            @PathVariable UUID id,
            @RequestBody(required = false) @Nullable NoDetails body) {
        return commands.run(request, actor, () -> Answer.ok(view(actor, desk.confirm(actor, id, version))));
    }

    @Operation(summary = "Turns a prepared list down, with the reason")
    @PostMapping("/{id}/rejection")
    Recorded<RecordingView> rejectRecording(
            CommandRequest request,
            Actor actor,
            Version version,
            @PathVariable UUID id,
            @Valid @RequestBody ReasonRequest body) {
        return commands.run(
                request, actor, () -> Answer.ok(view(actor, desk.reject(actor, id, version, body.reason()))));
    }

    private RecordingView view(Actor actor, Recording recording) {
        return RecordingView.of(recording, actionsOf(actor, recording));
    }

    private List<ActionView> actionsOf(Actor actor, Recording recording) {
        return actions.of(desk.actions(actor, recording), EnumSet.allOf(RecordingAction.class));
    }
}
