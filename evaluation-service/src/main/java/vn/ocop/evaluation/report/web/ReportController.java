package vn.ocop.evaluation.report.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.ocop.evaluation.dossier.CommuneReport;
import vn.ocop.evaluation.report.ReportDesk;
import vn.ocop.web.actor.Actor;

/// The commune's report on a product under review.
@RestController
@Tag(name = "Reviews")
@RequestMapping("/api/v1/reviews/{id}/commune-report")
class ReportController {
    private final ReportDesk desk;

    ReportController(ReportDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    @Operation(operationId = "communeReport", summary = "The commune's report: materials, labour, origin, identity")
    CommuneReport of(Actor actor, @PathVariable UUID id) {
        return desk.of(actor, id);
    }
}
