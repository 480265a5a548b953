package vn.ocop.evaluation.council.web;

import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
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

    @PostMapping
    Recorded<SessionView> open(CommandRequest request, Actor actor, @Valid @RequestBody SessionDraft draft) {
        return commands.run(request, actor, () -> {
            var session = desk.open(actor, draft);
            return Answer.created("/api/v1/sessions/" + session.id(), SessionView.of(session));
        });
    }

    @PutMapping("/{id}/attendance")
    SessionView attend(
            Actor actor, @PathVariable UUID id, Version expected, @Valid @RequestBody Attendance attendance) {
        return SessionView.of(desk.attend(actor, id, expected, attendance.present()));
    }

    @GetMapping("/{id}")
    SessionView get(Actor actor, @PathVariable UUID id) {
        return SessionView.of(desk.get(actor, id));
    }

    @GetMapping
    Page<SessionView> page(Actor actor, PageRequest page) {
        var before =
                cursors.read(LIST, page.after()).map(cursor -> cursor.uuid(0)).orElse(null);
        var rows = desk.page(actor, before, page.rows());
        return Page.of(rows, page, session -> cursors.write(LIST, session.id())).map(SessionView::of);
    }
}
