package vn.ocop.evaluation.advice.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.ocop.evaluation.advice.BoundaryCase;
import vn.ocop.evaluation.advice.BoundaryDesk;
import vn.ocop.evaluation.advice.Severity;
import vn.ocop.evaluation.advice.SeverityDesk;
import vn.ocop.web.actor.Actor;

@RestController
@Tag(name = "Advice")
@RequestMapping("/api/v1")
class AdviceController {
    private final BoundaryDesk boundaries;
    private final SeverityDesk severities;
    private final MessageSource messages;

    AdviceController(BoundaryDesk boundaries, SeverityDesk severities, MessageSource messages) {
        this.boundaries = boundaries;
        this.severities = severities;
        this.messages = messages;
    }

    @Operation(
            operationId = "boundaryReportOfRound",
            summary = "Results of a round that lie near the edge of a band, or that one sheet decides")
    @GetMapping("/rounds/{id}/boundary-report")
    BoundaryReport ofRound(Actor actor, @PathVariable UUID id) {
        return report(boundaries.ofRound(actor, id));
    }

    @Operation(
            operationId = "boundaryReportOfSession",
            summary = "Results of a session that lie near the edge of a band, or that one sheet decides")
    @GetMapping("/sessions/{id}/boundary-report")
    BoundaryReport ofSession(Actor actor, @PathVariable UUID id) {
        return report(boundaries.ofSession(actor, id));
    }

    @Operation(
            operationId = "severityOfMembers",
            summary = "How far each member scores from the others, where there are enough sheets; changes no result")
    @GetMapping("/councils/{id}/severity")
    SeverityReport severity(Actor actor, @PathVariable UUID id) {
        return new SeverityReport(
                severities.of(actor, id).stream().map(this::view).toList());
    }

    private BoundaryReport report(List<BoundaryCase> found) {
        return new BoundaryReport(found.stream().map(BoundaryView::of).toList());
    }

    private SeverityView view(Severity severity) {
        var key = severity.deviation() == null ? "severity.too-few" : "severity.advice";
        var arguments = new Object[] {severity.sheets(), severity.needed(), String.valueOf(severity.deviation())};
        return SeverityView.of(severity, messages.getMessage(key, arguments, LocaleContextHolder.getLocale()));
    }

    /// The close results.
    record BoundaryReport(List<BoundaryView> items) {}

    /// How severely the members score.
    record SeverityReport(List<SeverityView> items) {}
}
