package vn.ocop.evaluation.explanation.web;

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

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    ExplanationView explain(Actor actor, @PathVariable UUID id, @RequestParam @Nullable Integer pass) {
        return ExplanationView.of(desk.explain(actor, id, pass), words);
    }

    /// The same as a page to read or print.
    @GetMapping(path = "/document", produces = MediaType.TEXT_HTML_VALUE)
    String document(Actor actor, @PathVariable UUID id, @RequestParam @Nullable Integer pass) {
        return paper.html(explain(actor, id, pass));
    }
}
