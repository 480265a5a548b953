package vn.ocop.evaluation.scoring.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.ocop.evaluation.scoring.AgendaDesk;
import vn.ocop.web.actor.Actor;

@RestController
@Tag(name = "Sessions")
@RequestMapping("/api/v1/sessions/{id}/agenda")
class AgendaController {
    private final AgendaDesk desk;

    AgendaController(AgendaDesk desk) {
        this.desk = desk;
    }

    @Operation(operationId = "agenda", summary = "The products on the session's agenda")
    @GetMapping
    AgendaView of(Actor actor, @PathVariable UUID id) {
        return AgendaView.of(desk.of(actor, id));
    }
}
