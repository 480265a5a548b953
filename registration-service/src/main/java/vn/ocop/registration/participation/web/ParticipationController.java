package vn.ocop.registration.participation.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.ocop.registration.participation.ListedProduct;
import vn.ocop.registration.participation.ParticipationDesk;
import vn.ocop.web.actor.Actor;
import vn.ocop.web.idempotency.Answer;
import vn.ocop.web.idempotency.CommandRequest;
import vn.ocop.web.idempotency.Commands;
import vn.ocop.web.idempotency.Recorded;
import vn.ocop.web.paging.Page;

/// The province's annual list of participating products.
@RestController
@Tag(name = "Participating products")
@RequestMapping("/api/v1/participating-products")
class ParticipationController {
    private final ParticipationDesk desk;
    private final Commands commands;

    ParticipationController(ParticipationDesk desk, Commands commands) {
        this.desk = desk;
        this.commands = commands;
    }

    @PostMapping
    @Operation(operationId = "proposeProducts", summary = "Proposes products for a province's list of a year")
    @ResponseStatus(HttpStatus.CREATED)
    Recorded<Page<ListedProduct>> propose(Actor actor, CommandRequest request, @Valid @RequestBody ProposalBody body) {
        return run(
                actor,
                request,
                body.provinceCode(),
                body.year(),
                () -> desk.propose(actor, body.provinceCode(), body.year(), body.productIds()));
    }

    @PostMapping("/strike")
    @Operation(operationId = "strikeProduct", summary = "Takes a proposed product off the list")
    @ResponseStatus(HttpStatus.CREATED)
    Recorded<Page<ListedProduct>> strike(Actor actor, CommandRequest request, @Valid @RequestBody StrikeBody body) {
        return run(
                actor,
                request,
                body.provinceCode(),
                body.year(),
                () -> desk.strike(actor, body.provinceCode(), body.year(), body.productId()));
    }

    @PostMapping("/approval")
    @Operation(operationId = "approveProducts", summary = "Approves what is proposed for the list of the year")
    @ResponseStatus(HttpStatus.CREATED)
    Recorded<Page<ListedProduct>> approve(Actor actor, CommandRequest request, @Valid @RequestBody ApprovalBody body) {
        return run(
                actor,
                request,
                body.provinceCode(),
                body.year(),
                () -> desk.approve(actor, body.provinceCode(), body.year(), body.decision()));
    }

    @GetMapping
    @Operation(operationId = "participatingProducts", summary = "A province's list of a year, by product name")
    Page<ListedProduct> of(Actor actor, @RequestParam String provinceCode, @RequestParam int year) {
        return new Page<>(desk.of(actor, provinceCode, year), null);
    }

    private Recorded<Page<ListedProduct>> run(
            Actor actor, CommandRequest request, String province, int year, Supplier<List<ListedProduct>> action) {
        return commands.run(
                request,
                actor,
                () -> Answer.created(
                        "/api/v1/participating-products?provinceCode=" + province + "&year=" + year,
                        new Page<>(action.get(), null)));
    }
}
