package vn.ocop.web.sample;

import static vn.ocop.events.Role.COMMUNE_OFFICER;

import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.ocop.events.DossierId;
import vn.ocop.events.Tier;
import vn.ocop.web.actor.Actor;
import vn.ocop.web.actor.OnlyFor;
import vn.ocop.web.idempotency.Answer;
import vn.ocop.web.idempotency.CommandRequest;
import vn.ocop.web.idempotency.Commands;
import vn.ocop.web.idempotency.Recorded;
import vn.ocop.web.paging.Cursors;
import vn.ocop.web.paging.Page;
import vn.ocop.web.paging.PageRequest;
import vn.ocop.web.problem.Problems;
import vn.ocop.web.text.Folding;
import vn.ocop.web.version.Version;
import vn.ocop.workflow.Outcome.Reason;
import vn.ocop.workflow.Outcome.Refused;

@RestController
@RequestMapping("/api/v1/notes")
class NotesController {
    private static final UUID FIRST = new UUID(0, 0);

    private final Commands commands;
    private final Notes notes;
    private final Cursors cursors;

    NotesController(Commands commands, Notes notes, Cursors cursors) {
        this.commands = commands;
        this.notes = notes;
        this.cursors = cursors;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @OnlyFor(COMMUNE_OFFICER)
    Recorded<Note> add(CommandRequest request, Actor actor, @Valid @RequestBody NewNote body) {
        return commands.run(request, actor, () -> {
            var note = notes.add(body.text());
            return Answer.created("/api/v1/notes/" + note.id(), note);
        });
    }

    @PutMapping("/{id}")
    Recorded<Note> change(
            CommandRequest request,
            Actor actor,
            Version version,
            @PathVariable DossierId id,
            @Valid @RequestBody NewNote body) {
        actor.require(COMMUNE_OFFICER);
        return commands.run(request, actor, () -> Answer.ok(notes.change(id, version.value(), body.text())));
    }

    @PostMapping("/refusals/{reason}")
    Recorded<Void> refuse(CommandRequest request, Actor actor, @PathVariable Reason reason) {
        return commands.run(request, actor, () -> {
            notes.add("rolled back");
            throw Problems.refused(new Refused<>(
                    Tier.COMMUNE, reason, reason == Reason.REQUIREMENT_UNMET ? "dossier is complete" : "SUBMIT"));
        });
    }

    @PostMapping("/done")
    Recorded<Void> done(CommandRequest request, Actor actor) {
        return commands.run(request, actor, Answer::done);
    }

    @GetMapping("/{id}")
    Note get(Actor actor, @PathVariable DossierId id) {
        actor.require(COMMUNE_OFFICER);
        return notes.find(id).orElseThrow(Problems::notFound);
    }

    @GetMapping
    Page<Note> list(Actor actor, PageRequest page, @RequestParam(defaultValue = "") String search) {
        actor.require(COMMUNE_OFFICER);
        var last = cursors.read("notes", page.after()).map(cursor -> cursor.uuid(0));
        var rows = notes.after(last.orElse(FIRST), Folding.containing(search), page.rows());
        return Page.of(rows, page, note -> cursors.write("notes", note.id()));
    }

    @GetMapping("/broken")
    Note broken(Actor actor) {
        throw new IllegalStateException("SELECT secret FROM note");
    }

    @GetMapping("/needs")
    String needs(Actor actor, @RequestParam int number) {
        return Integer.toString(number);
    }

    @GetMapping("/public")
    String open() {
        return "open";
    }
}
