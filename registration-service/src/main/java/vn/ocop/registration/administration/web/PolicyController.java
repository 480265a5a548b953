package vn.ocop.registration.administration.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.ocop.registration.administration.PolicyDesk;
import vn.ocop.web.actor.Actor;
import vn.ocop.web.administration.Policy;
import vn.ocop.web.idempotency.Answer;
import vn.ocop.web.idempotency.CommandRequest;
import vn.ocop.web.idempotency.Commands;
import vn.ocop.web.idempotency.Recorded;
import vn.ocop.web.paging.Page;

/// The provinces' local policies.
@RestController
@Tag(name = "Administration")
@RequestMapping("/api/v1/policies")
class PolicyController {
    private final PolicyDesk desk;
    private final Commands commands;

    PolicyController(PolicyDesk desk, Commands commands) {
        this.desk = desk;
        this.commands = commands;
    }

    @PostMapping
    @Operation(operationId = "setPolicy", summary = "Sets the next version of a province's policy")
    @ResponseStatus(HttpStatus.CREATED)
    Recorded<Policy> set(Actor actor, CommandRequest request, @Valid @RequestBody PolicyBody body) {
        return commands.run(request, actor, () -> {
            var policy = desk.set(actor, body.draft());
            return Answer.created("/api/v1/policies?provinceCode=" + policy.provinceCode(), policy);
        });
    }

    @GetMapping
    @Operation(operationId = "policies", summary = "Policies of a province, latest version first")
    Page<Policy> of(Actor actor, @RequestParam String provinceCode) {
        return new Page<>(desk.of(actor, provinceCode), null);
    }
}
