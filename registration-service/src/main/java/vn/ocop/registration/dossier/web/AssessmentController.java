package vn.ocop.registration.dossier.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.ocop.events.DossierId;
import vn.ocop.registration.dossier.AssessmentDesk;
import vn.ocop.registration.dossier.Changes;
import vn.ocop.registration.dossier.ChangesDesk;
import vn.ocop.web.actor.Actor;
import vn.ocop.web.version.Version;

/// What commune and producer check before they send a dossier, and what it changes.
@RestController
@Tag(name = "Dossiers")
@RequestMapping("/api/v1/dossiers/{id}")
class AssessmentController {
    private final AssessmentDesk desk;
    private final ChangesDesk changes;
    private final DossierViews views;

    AssessmentController(AssessmentDesk desk, ChangesDesk changes, DossierViews views) {
        this.desk = desk;
        this.changes = changes;
        this.views = views;
    }

    @PutMapping("/self-assessment")
    @Operation(
            operationId = "assessDossier",
            summary = "Replaces the producer's own ticks (Mẫu 02); councils never see them")
    DossierView assess(
            Actor actor,
            @PathVariable DossierId id,
            Version version,
            @RequestParam(required = false) @Nullable LocalDate submittedOn,
            @Valid @RequestBody TicksBody body) {
        return views.of(desk.assess(actor, id, version, body.assessment(), submittedOn), actor);
    }

    @GetMapping("/readiness")
    @Operation(
            operationId = "dossierReadiness",
            summary = "Missing documents and evidence, gates that are missed and the stars that the own ticks imply")
    ReadinessView readiness(
            Actor actor,
            @PathVariable DossierId id,
            @RequestParam(required = false) @Nullable LocalDate submittedOn,
            @RequestParam(required = false) @Nullable LocalDate session) {
        return ReadinessView.of(desk.readiness(actor, id, submittedOn, session));
    }

    @GetMapping("/changes")
    @Operation(
            operationId = "dossierChanges",
            summary = "What changed since the submission before, or since the product was certified")
    Changes changes(Actor actor, @PathVariable DossierId id) {
        return changes.of(actor, id);
    }
}
