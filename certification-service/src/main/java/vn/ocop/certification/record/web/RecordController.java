package vn.ocop.certification.record.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.ocop.certification.record.RecordDesk;
import vn.ocop.certification.record.web.RecordRequest.Line;
import vn.ocop.web.actor.Actor;
import vn.ocop.web.idempotency.Answer;
import vn.ocop.web.idempotency.CommandRequest;
import vn.ocop.web.idempotency.Commands;
import vn.ocop.web.idempotency.Recorded;

/// Takes certificates from before the system over, many at once.
@RestController
@Tag(name = "Recorded certificates")
@RequestMapping("/api/v1/recorded-certificates")
class RecordController {
    private final RecordDesk desk;
    private final Commands commands;

    RecordController(RecordDesk desk, Commands commands) {
        this.desk = desk;
        this.commands = commands;
    }

    @Operation(summary = "Records certificates from before the system, marked as not issued here")
    @PostMapping
    Recorded<List<RecordedView>> recordCertificates(
            CommandRequest request, Actor actor, @Valid @RequestBody RecordRequest body) {
        return commands.run(request, actor, () -> {
            var papers = body.certificates().stream().map(Line::paper).toList();
            return Answer.ok(desk.takeOver(actor, body.unitCode(), papers).stream()
                    .map(RecordedView::of)
                    .toList());
        });
    }
}
