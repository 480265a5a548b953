package vn.ocop.evaluation.preview.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Objects;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.ocop.evaluation.preview.Preview;
import vn.ocop.evaluation.preview.PreviewDesk;
import vn.ocop.web.actor.Actor;
import vn.ocop.web.problem.Problems;

/// What other rules would have made of past rankings.
@RestController
@Tag(name = "Rules preview")
@RequestMapping("/api/v1/rules-preview")
class PreviewController {
    private final PreviewDesk desk;

    PreviewController(PreviewDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    @Operation(
            operationId = "previewRules",
            summary = "Which of a unit's products would have other stars under a draft of rules; writes nothing")
    Preview of(Actor actor, @RequestParam String unitCode, @Valid @ParameterObject DraftParameters draft) {
        try {
            return desk.of(actor, unitCode, draft.draft());
        } catch (IllegalArgumentException contradiction) {
            throw Problems.invalid()
                    .at("draft", "preview.contradicts", Objects.requireNonNullElse(contradiction.getMessage(), ""));
        }
    }
}
