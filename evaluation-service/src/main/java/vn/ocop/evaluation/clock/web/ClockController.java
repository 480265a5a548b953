package vn.ocop.evaluation.clock.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.ocop.evaluation.clock.ClockDesk;
import vn.ocop.evaluation.clock.ReviewClock;
import vn.ocop.web.actor.Actor;

/// How long a review takes.
@RestController
@Tag(name = "Reviews")
@RequestMapping("/api/v1/reviews/{id}/clock")
class ClockController {
    private final ClockDesk desk;

    ClockController(ClockDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    @Operation(
            operationId = "reviewClock",
            summary = "What is left or over at this tier, who holds the dossier since when, and why")
    ReviewClock of(Actor actor, @PathVariable UUID id) {
        return desk.of(actor, id);
    }
}
