package vn.ocop.certification.decision.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.ocop.certification.decision.CitationDesk;
import vn.ocop.certification.decision.SignedMinutes;
import vn.ocop.web.actor.Actor;

/// The signed minutes on which decisions stand.
@RestController
@Tag(name = "Decisions")
@RequestMapping(DecisionController.PATH)
class CitationController {
    private final CitationDesk desk;

    CitationController(CitationDesk desk) {
        this.desk = desk;
    }

    @Operation(summary = "The minutes on which the decision stands")
    @GetMapping("/{id}/minutes")
    List<SignedMinutes> decisionMinutes(Actor actor, @PathVariable UUID id) {
        return desk.of(actor, id);
    }
}
