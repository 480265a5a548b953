package vn.ocop.registration.notice.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.ocop.registration.notice.Contact;
import vn.ocop.registration.notice.ContactDesk;
import vn.ocop.web.actor.Actor;
import vn.ocop.web.idempotency.Answer;
import vn.ocop.web.idempotency.CommandRequest;
import vn.ocop.web.idempotency.Commands;
import vn.ocop.web.idempotency.Recorded;

/// The addresses of offices, for notices.
@RestController
@Tag(name = "Notices")
@RequestMapping("/api/v1/unit-contacts")
class ContactController {
    private final ContactDesk desk;
    private final Commands commands;

    ContactController(ContactDesk desk, Commands commands) {
        this.desk = desk;
        this.commands = commands;
    }

    @PostMapping
    @Operation(operationId = "setUnitContact", summary = "Says where an office reads its mail")
    @ResponseStatus(HttpStatus.CREATED)
    Recorded<Contact> set(Actor actor, CommandRequest request, @Valid @RequestBody ContactBody body) {
        return commands.run(request, actor, () -> {
            var contact = desk.set(actor, body.unitCode(), body.email());
            return Answer.created("/api/v1/unit-contacts/" + contact.unitCode(), contact);
        });
    }

    @GetMapping("/{unitCode}")
    @Operation(operationId = "unitContact", summary = "Where an office reads its mail")
    Contact of(Actor actor, @PathVariable String unitCode) {
        return desk.of(actor, unitCode);
    }
}
