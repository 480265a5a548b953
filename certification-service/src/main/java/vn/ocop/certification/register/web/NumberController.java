package vn.ocop.certification.register.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.ocop.certification.register.NumberDesk;
import vn.ocop.certification.register.NumberRun;
import vn.ocop.web.actor.Actor;
import vn.ocop.web.idempotency.Answer;
import vn.ocop.web.idempotency.CommandRequest;
import vn.ocop.web.idempotency.Commands;
import vn.ocop.web.idempotency.Recorded;

/// The register of certificate numbers.
@RestController
@Tag(name = "Number register")
@RequestMapping("/api/v1/number-register")
class NumberController {
    private final NumberDesk desk;
    private final Commands commands;

    NumberController(NumberDesk desk, Commands commands) {
        this.desk = desk;
        this.commands = commands;
    }

    @Operation(summary = "Runs of certificate numbers and their gaps")
    @GetMapping
    NumberRun numberRegister(Actor actor, @RequestParam String unitCode, @RequestParam int year) {
        return desk.run(actor, unitCode, year);
    }

    @Operation(summary = "Explains a gap in the numbers")
    @PostMapping("/gaps")
    Recorded<NumberRun> explainNumberGap(
            CommandRequest request, Actor actor, @Valid @RequestBody NumberGapRequest body) {
        return commands.run(
                request,
                actor,
                () -> Answer.ok(desk.skip(actor, body.unitCode(), body.year(), body.through(), body.reason())));
    }
}
