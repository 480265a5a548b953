package vn.ocop.evaluation.scoring.web;

import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.ocop.evaluation.scoring.AgendaDesk;
import vn.ocop.web.actor.Actor;

@RestController
@RequestMapping("/api/v1/sessions/{id}/agenda")
class AgendaController {
    private final AgendaDesk desk;

    AgendaController(AgendaDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    AgendaView of(Actor actor, @PathVariable UUID id) {
        return AgendaView.of(desk.of(actor, id));
    }
}
