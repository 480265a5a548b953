package vn.ocop.registration.producer.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
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
import vn.ocop.events.ProducerId;
import vn.ocop.registration.producer.ProducerDesk;
import vn.ocop.web.actor.Actor;
import vn.ocop.web.idempotency.Answer;
import vn.ocop.web.idempotency.CommandRequest;
import vn.ocop.web.idempotency.Commands;
import vn.ocop.web.idempotency.Recorded;
import vn.ocop.web.paging.Cursors;
import vn.ocop.web.paging.Page;
import vn.ocop.web.paging.PageRequest;
import vn.ocop.web.text.Text;

/// Producers and their products.
@RestController
@Tag(name = "Producers")
@RequestMapping("/api/v1/producers")
class ProducerController {
    private static final String LIST = "producers";

    private final ProducerDesk desk;
    private final Commands commands;
    private final Cursors cursors;

    ProducerController(ProducerDesk desk, Commands commands, Cursors cursors) {
        this.desk = desk;
        this.commands = commands;
        this.cursors = cursors;
    }

    @PostMapping
    @Operation(operationId = "registerProducer", summary = "Registers a producer in the officer's commune")
    @ResponseStatus(HttpStatus.CREATED)
    Recorded<ProducerView> register(Actor actor, CommandRequest request, @Valid @RequestBody ProducerBody body) {
        return commands.run(request, actor, () -> {
            var view = ProducerView.of(desk.register(actor, body.draft()), actor);
            return Answer.created("/api/v1/producers/" + view.id(), view);
        });
    }

    @GetMapping("/{id}")
    @Operation(operationId = "producer", summary = "One producer")
    ProducerView get(Actor actor, @PathVariable ProducerId id) {
        return ProducerView.of(desk.get(actor, id), actor);
    }

    @GetMapping("/{id}/products")
    @Operation(operationId = "products", summary = "The producer's products, oldest first")
    Page<ProductView> products(Actor actor, @PathVariable ProducerId id) {
        return new Page<>(desk.products(actor, id).stream().map(ProductView::of).toList(), null);
    }

    @GetMapping
    @Operation(
            operationId = "producers",
            summary = "Producers within the caller's units, by words without regard to accents")
    Page<ProducerView> find(
            Actor actor, PageRequest page, @RequestParam(required = false) @Text(max = 200) @Nullable String q) {
        var after = cursors.read(LIST, page.after()).map(cursor -> cursor.uuid(0));
        return Page.of(
                        desk.search(actor, q, after.orElse(null), page.rows()),
                        page,
                        producer -> cursors.write(LIST, producer.id()))
                .map(producer -> ProducerView.of(producer, actor));
    }
}
