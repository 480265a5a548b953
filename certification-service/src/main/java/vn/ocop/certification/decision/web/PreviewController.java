package vn.ocop.certification.decision.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.ocop.certification.decision.Draft;
import vn.ocop.certification.decision.PreviewDesk;
import vn.ocop.web.actor.Actor;

/// A decision before it is prepared.
@RestController
@Tag(name = "Proposals")
@RequestMapping("/api/v1/proposals/{id}/decision-preview")
class PreviewController {
    private final PreviewDesk desk;
    private final MessageSource messages;

    PreviewController(PreviewDesk desk, MessageSource messages) {
        this.desk = desk;
        this.messages = messages;
    }

    @Operation(summary = "What a decision on the proposal would issue, with objections; changes nothing")
    @GetMapping
    DecisionPreviewView previewDecision(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam String number,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate decidedOn,
            Locale language) {
        var draft = new Draft(number.strip(), decidedOn, List.of());
        return DecisionPreviewView.of(desk.preview(actor, id, draft), messages, language);
    }
}
