package vn.ocop.evaluation.council.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.ocop.evaluation.council.Session;
import vn.ocop.evaluation.council.SessionDesk;
import vn.ocop.evaluation.council.SessionDraft;
import vn.ocop.web.actor.Actor;
import vn.ocop.web.idempotency.Answer;
import vn.ocop.web.idempotency.CommandRequest;
import vn.ocop.web.idempotency.Commands;
import vn.ocop.web.idempotency.Recorded;
import vn.ocop.web.paging.Cursors;
import vn.ocop.web.paging.Page;
import vn.ocop.web.paging.PageRequest;
import vn.ocop.web.version.Version;

@RestController
@Tag(name = "Sessions")
@RequestMapping("/api/v1/sessions")
class SessionController {
    private static final String LIST = "sessions";

    private final SessionDesk desk;
    private final Commands commands;
    private final Cursors cursors;

    SessionController(SessionDesk desk, Commands commands, Cursors cursors) {
        this.desk = desk;
        this.commands = commands;
        this.cursors = cursors;
    }

    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "openSession", summary = "Calls a session of a council")
    @PostMapping
    Recorded<SessionView> open(CommandRequest request, Actor actor, @Valid @RequestBody SessionDraft draft) {
        return commands.run(request, actor, () -> {
            var session = desk.open(actor, draft);
            return Answer.created("/api/v1/sessions/" + session.id(), SessionView.of(session));
        });
    }

    @Operation(operationId = "recordAttendance", summary = "Records who is present")
    @PutMapping("/{id}/attendance")
    SessionView attend(
            Actor actor, @PathVariable UUID id, Version expected, @Valid @RequestBody Attendance attendance) {
        return SessionView.of(desk.attend(actor, id, expected, attendance.present()));
    }

    @Operation(operationId = "session", summary = "One session with attendance and quorum")
    @GetMapping("/{id}")
    SessionView get(Actor actor, @PathVariable UUID id) {
        return SessionView.of(desk.get(actor, id));
    }

    @Operation(operationId = "sessions", summary = "Sessions of the councils that you may see")
    @GetMapping
    Page<SessionView> page(Actor actor, PageRequest page) {
        return cursors.page(LIST, page, before -> desk.page(actor, before, page.rows()), Session::id)
                .map(SessionView::of);
    }
}
