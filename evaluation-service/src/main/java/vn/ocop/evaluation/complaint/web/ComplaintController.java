package vn.ocop.evaluation.complaint.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.ocop.evaluation.complaint.ComplaintDesk;
import vn.ocop.evaluation.complaint.ComplaintView;
import vn.ocop.evaluation.complaint.Complaints.Place;
import vn.ocop.evaluation.complaint.web.ComplaintShown.Deed;
import vn.ocop.web.actor.Actor;
import vn.ocop.web.idempotency.Answer;
import vn.ocop.web.idempotency.CommandRequest;
import vn.ocop.web.idempotency.Commands;
import vn.ocop.web.idempotency.Recorded;
import vn.ocop.web.paging.Cursors;
import vn.ocop.web.paging.Page;
import vn.ocop.web.paging.PageRequest;

@RestController
@Tag(name = "Complaints")
@RequestMapping("/api/v1")
class ComplaintController {
    private static final String LIST = "complaints";

    private final ComplaintDesk desk;
    private final Commands commands;
    private final Cursors cursors;

    ComplaintController(ComplaintDesk desk, Commands commands, Cursors cursors) {
        this.desk = desk;
        this.commands = commands;
        this.cursors = cursors;
    }

    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "lodgeComplaint",
            summary = "Takes in a complaint on a closed result: the producer's, the commune's for it, or one on paper")
    @PostMapping("/reviews/{id}/complaints")
    Recorded<ComplaintShown> lodge(
            CommandRequest request,
            Actor actor,
            @PathVariable UUID id,
            @Valid @RequestBody ComplaintBodies.ComplaintLodged body) {
        return commands.run(request, actor, () -> {
            var shown = ComplaintShown.of(
                    desk.lodge(actor, id, body.ground(), body.text(), body.receivedOn(), body.learnedOn()));
            return Answer.created("/api/v1/complaints/" + shown.id(), shown);
        });
    }

    @Operation(operationId = "complaintsOnReview", summary = "The complaints on the result of a review")
    @GetMapping("/reviews/{id}/complaints")
    ComplaintShown.OnReview on(Actor actor, @PathVariable UUID id) {
        return new ComplaintShown.OnReview(
                desk.on(actor, id).stream().map(ComplaintShown::of).toList());
    }

    @Operation(
            operationId = "complaintQueue",
            summary = "The complaints that your units have to deal with, the longest waiting first, with days left")
    @GetMapping("/queue/complaints")
    Page<ComplaintShown> waiting(Actor actor, PageRequest page) {
        var after = cursors.read(LIST, page.after())
                .map(cursor -> new Place(LocalDate.parse(cursor.text(0)), cursor.uuid(1)))
                .orElse(null);
        return Page.of(desk.waiting(actor, after, page.rows()), page, this::place)
                .map(ComplaintShown::of);
    }

    private String place(ComplaintView last) {
        var complaint = last.complaint();
        return cursors.write(LIST, complaint.lodging().receivedOn(), complaint.id());
    }

    @Operation(operationId = "complaint", summary = "One complaint with its clock and what you may do next")
    @GetMapping("/complaints/{id}")
    ComplaintShown get(Actor actor, @PathVariable UUID id) {
        return ComplaintShown.of(desk.get(actor, id));
    }

    @Operation(operationId = "complaintHistory", summary = "Who did what to the complaint, when and why")
    @GetMapping("/complaints/{id}/history")
    ComplaintShown.Deeds history(Actor actor, @PathVariable UUID id) {
        return new ComplaintShown.Deeds(
                desk.history(actor, id).stream().map(Deed::of).toList());
    }
}
