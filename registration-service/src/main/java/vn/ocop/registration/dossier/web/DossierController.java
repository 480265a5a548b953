package vn.ocop.registration.dossier.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.ocop.events.DossierId;
import vn.ocop.registration.deadline.Clock;
import vn.ocop.registration.deadline.ClockReader;
import vn.ocop.registration.dossier.DossierDesk;
import vn.ocop.registration.dossier.DossierState;
import vn.ocop.registration.dossier.DraftDesk;
import vn.ocop.web.actor.Actor;
import vn.ocop.web.idempotency.Answer;
import vn.ocop.web.idempotency.CommandRequest;
import vn.ocop.web.idempotency.Commands;
import vn.ocop.web.idempotency.Recorded;
import vn.ocop.web.paging.Page;
import vn.ocop.web.paging.PageRequest;
import vn.ocop.web.text.Text;
import vn.ocop.web.version.Version;

/// Dossiers: opened, written, read and found.
@RestController
@Tag(name = "Dossiers")
@RequestMapping("/api/v1/dossiers")
class DossierController {
    private final DraftDesk drafts;
    private final DossierDesk desk;
    private final DossierList list;
    private final DossierViews views;
    private final ClockReader clocks;
    private final Commands commands;

    DossierController(
            DraftDesk drafts,
            DossierDesk desk,
            DossierList list,
            DossierViews views,
            ClockReader clocks,
            Commands commands) {
        this.drafts = drafts;
        this.desk = desk;
        this.list = list;
        this.views = views;
        this.clocks = clocks;
        this.commands = commands;
    }

    @PostMapping
    @Operation(operationId = "draftDossier", summary = "Opens a dossier as a draft")
    @ResponseStatus(HttpStatus.CREATED)
    Recorded<DossierView> draft(Actor actor, CommandRequest request, @Valid @RequestBody DraftBody body) {
        return commands.run(request, actor, () -> {
            var view = views.of(drafts.draft(actor, body.draft()), actor);
            return Answer.created("/api/v1/dossiers/" + view.id(), view);
        });
    }

    @PutMapping("/{id}")
    @Operation(operationId = "mendDossier", summary = "Replaces the documents; after a return only those that it named")
    DossierView mend(Actor actor, @PathVariable DossierId id, Version version, @Valid @RequestBody DocumentsBody body) {
        var documents = DocumentBody.drafts(body.documents());
        return views.of(desk.mend(actor, id, version, documents), actor);
    }

    @GetMapping("/{id}")
    @Operation(operationId = "dossier", summary = "One dossier with what the caller may do")
    DossierView get(Actor actor, @PathVariable DossierId id) {
        return views.of(desk.get(actor, id), actor);
    }

    @GetMapping("/{id}/history")
    @Operation(operationId = "dossierHistory", summary = "Who did what to the dossier, when and why")
    Page<HistoryView> history(Actor actor, @PathVariable DossierId id) {
        return new Page<>(list.history(actor, id), null);
    }

    @GetMapping("/{id}/clock")
    @Operation(
            operationId = "dossierClock",
            summary = "What is left or over, who holds the dossier since when, and why")
    Clock clock(Actor actor, @PathVariable DossierId id) {
        return clocks.of(desk.get(actor, id).id());
    }

    @GetMapping
    @Operation(operationId = "dossiers", summary = "Dossiers within the caller's units, latest first")
    Page<DossierView> find(
            Actor actor,
            PageRequest page,
            @RequestParam(required = false) @Nullable DossierState state,
            @RequestParam(required = false) @Text(max = 200) @Nullable String q,
            @RequestParam(required = false) @Text(max = 10) @Nullable String communeCode) {
        return list.find(actor, page, state, q, communeCode);
    }
}
