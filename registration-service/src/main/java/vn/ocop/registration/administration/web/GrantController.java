package vn.ocop.registration.administration.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.ocop.registration.administration.GrantDesk;
import vn.ocop.registration.administration.GrantRecord;
import vn.ocop.web.actor.Actor;
import vn.ocop.web.idempotency.Answer;
import vn.ocop.web.idempotency.CommandRequest;
import vn.ocop.web.idempotency.Commands;
import vn.ocop.web.idempotency.Recorded;
import vn.ocop.web.paging.Cursors;
import vn.ocop.web.paging.Page;
import vn.ocop.web.paging.PageRequest;
import vn.ocop.web.text.Text;

/// Grants: who may act in which role for which unit.
@RestController
@Tag(name = "Administration")
@RequestMapping("/api/v1/grants")
class GrantController {
    private static final String LIST = "grants";

    private final GrantDesk desk;
    private final Commands commands;
    private final Cursors cursors;

    GrantController(GrantDesk desk, Commands commands, Cursors cursors) {
        this.desk = desk;
        this.commands = commands;
        this.cursors = cursors;
    }

    @PostMapping
    @Operation(
            operationId = "grant",
            summary = "Grants a role in a unit; it acts at once here, within two seconds elsewhere")
    @ResponseStatus(HttpStatus.CREATED)
    Recorded<GrantRecord> grant(Actor actor, CommandRequest request, @Valid @RequestBody GrantBody body) {
        return commands.run(request, actor, () -> {
            var grant = desk.grant(actor, body.draft());
            return Answer.created("/api/v1/grants/" + grant.id(), grant);
        });
    }

    @PostMapping("/{id}/revocation")
    @Operation(operationId = "revokeGrant", summary = "Ends a grant at once")
    Recorded<GrantRecord> revoke(
            Actor actor, CommandRequest request, @PathVariable UUID id, @Valid @RequestBody RevocationBody body) {
        return commands.run(request, actor, () -> Answer.ok(desk.revoke(actor, id, body.reason())));
    }

    @GetMapping
    @Operation(
            operationId = "grants",
            summary = "Grants of the units that the caller administers, of one person or all")
    Page<GrantRecord> find(
            Actor actor, PageRequest page, @RequestParam(required = false) @Text(max = 200) @Nullable String person) {
        var after = cursors.read(LIST, page.after()).map(cursor -> cursor.uuid(0));
        return Page.of(
                desk.search(actor, person, after.orElse(null), page.rows()),
                page,
                grant -> cursors.write(LIST, grant.id()));
    }
}
