package vn.ocop.registration.dossier.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.ocop.registration.dossier.ChangeOfRulesDesk;
import vn.ocop.registration.dossier.UnderEarlierRules;
import vn.ocop.web.actor.Actor;
import vn.ocop.web.paging.Page;

/// Dossiers on which the rules have changed.
@RestController
@Tag(name = "Dossiers")
@RequestMapping("/api/v1/dossiers-under-earlier-rules")
class ChangeOfRulesController {
    private final ChangeOfRulesDesk desk;

    ChangeOfRulesController(ChangeOfRulesDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    @Operation(
            operationId = "dossiersUnderEarlierRules",
            summary = "Dossiers that were under way at a change of rules: until when, who has them, who was told")
    Page<UnderEarlierRules> of(Actor actor) {
        return new Page<>(desk.of(actor), null);
    }
}
