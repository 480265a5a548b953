package vn.ocop.registration.bulk.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.ocop.registration.bulk.BulkDesk;
import vn.ocop.registration.bulk.BulkResult;
import vn.ocop.registration.bulk.CellProblem;
import vn.ocop.registration.bulk.web.BulkView.RefusedCell;
import vn.ocop.registration.evidence.Sha256;
import vn.ocop.web.actor.Actor;
import vn.ocop.web.idempotency.Answer;
import vn.ocop.web.idempotency.CommandRequest;
import vn.ocop.web.idempotency.Commands;
import vn.ocop.web.idempotency.Recorded;
import vn.ocop.web.problem.FieldProblem;
import vn.ocop.web.problem.Problems;

/// Many registrations at once.
@RestController
@Tag(name = "Bulk registration")
@RequestMapping("/api/v1/registrations")
class BulkController {
    private final BulkDesk desk;
    private final Commands commands;
    private final MessageSource messages;

    BulkController(BulkDesk desk, Commands commands, MessageSource messages) {
        this.desk = desk;
        this.commands = commands;
        this.messages = messages;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            operationId = "registerMany",
            summary = "Registers producers and drafts dossiers from a sheet (xlsx, csv): all lines, or those in order")
    Recorded<BulkView> register(
            Actor actor,
            CommandRequest request,
            @RequestParam(defaultValue = "ALL") Mode mode,
            @RequestPart("file") MultipartFile file) {
        var bytes = SheetUpload.read(file);
        return commands.run(request.with(Sha256.of(bytes)), actor, () -> {
            var result = desk.register(actor, bytes, mode == Mode.ALL);
            if (mode == Mode.ALL && !result.refused().isEmpty()) {
                throw Problems.plain(HttpStatus.UNPROCESSABLE_CONTENT, "sheet-not-in-order")
                        .with(result.refused().stream()
                                .map(BulkController::field)
                                .toList());
            }
            return Answer.ok(view(result));
        });
    }

    @GetMapping("/template")
    @Operation(operationId = "registrationTemplate", summary = "The sheet to fill in, with its headings")
    ResponseEntity<byte[]> template(Actor actor, @RequestParam(defaultValue = "xlsx") String format) {
        return SheetTemplate.of(format);
    }

    private BulkView view(BulkResult result) {
        List<RefusedCell> refused = result.refused().stream()
                .map(problem ->
                        new RefusedCell(problem.line(), problem.column().heading(), problem.value(), text(problem)))
                .toList();
        return new BulkView(result.registered(), refused);
    }

    private String text(CellProblem problem) {
        var key = problem.messageKey();
        return Objects.requireNonNullElse(
                messages.getMessage(key, problem.arguments().toArray(), key, LocaleContextHolder.getLocale()), key);
    }

    private static FieldProblem field(CellProblem problem) {
        var pointer = "/lines/" + problem.line() + "/" + problem.column().heading();
        return new FieldProblem(pointer, problem.messageKey(), problem.arguments());
    }

    /// What to do with a sheet in which not every line is in order.
    enum Mode {
        /// Register nothing, and name what is wrong.
        ALL,
        /// Register the lines in order, and name the others.
        LISTED
    }
}
