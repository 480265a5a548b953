package vn.ocop.evaluation.explanation.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.ocop.evaluation.explanation.ExplanationDesk;
import vn.ocop.web.actor.Actor;

@RestController
@Tag(name = "Explanation")
@RequestMapping("/api/v1/reviews/{id}/explanation")
class ExplanationController {
    private final ExplanationDesk desk;
    private final ExplanationWords words;
    private final ExplanationPaper paper;

    ExplanationController(ExplanationDesk desk, ExplanationWords words, ExplanationPaper paper) {
        this.desk = desk;
        this.words = words;
        this.paper = paper;
    }

    @Operation(
            operationId = "explainRank",
            summary = "Explains the rank from the stored sheets, step by step, and compares it with what was decided")
    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    ExplanationView explain(Actor actor, @PathVariable UUID id, @RequestParam @Nullable Integer pass) {
        return ExplanationView.of(desk.explain(actor, id, pass), words);
    }

    /// The same as a page to read or print.
    @Operation(operationId = "explanationDocument", summary = "The explanation as a PDF")
    @GetMapping(path = "/document", produces = MediaType.TEXT_HTML_VALUE)
    String document(Actor actor, @PathVariable UUID id, @RequestParam @Nullable Integer pass) {
        return paper.html(explain(actor, id, pass));
    }
}
