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

    ExplanationController(ExplanationDesk desk, ExplanationWords words) {
        this.desk = desk;
        this.words = words;
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    ExplanationView explain(Actor actor, @PathVariable UUID id, @RequestParam @Nullable Integer pass) {
        return ExplanationView.of(desk.explain(actor, id, pass), words);
    }
}
