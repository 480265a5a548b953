package vn.ocop.registration.bulk;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.events.DossierKind;
import vn.ocop.events.ProducerId;
import vn.ocop.events.Role;
import vn.ocop.registration.bulk.BulkResult.Registered;
import vn.ocop.registration.dossier.DossierDraft;
import vn.ocop.registration.dossier.DraftDesk;
import vn.ocop.registration.dossier.ProductDraft;
import vn.ocop.registration.producer.Producer;
import vn.ocop.registration.producer.ProducerDesk;
import vn.ocop.registration.producer.ProducerDraft;
import vn.ocop.rulebook.Rulebooks;
import vn.ocop.web.actor.Actor;
import vn.ocop.web.text.Folding;

/// Registers producers and drafts dossiers of their products from a sheet.
@Component
public class BulkDesk {
    private final Sheets sheets;
    private final ProducerDesk producers;
    private final DraftDesk drafts;
    private final Rulebooks rulebooks;

    BulkDesk(Sheets sheets, ProducerDesk producers, DraftDesk drafts, Rulebooks rulebooks) {
        this.sheets = sheets;
        this.producers = producers;
        this.drafts = drafts;
        this.rulebooks = rulebooks;
    }

    /// Registers the lines that are in order. A producer of the same name and address is not registered twice, a
    /// product of the same name not either.
    ///
    /// @param whole whether nothing is registered unless every line is in order
    /// @throws vn.ocop.web.problem.Problem 403 without the office; 415 or 422 for what is no sheet
    @Transactional
    public BulkResult register(Actor actor, byte[] sheet, boolean whole) {
        actor.require(Role.COMMUNE_OFFICER);
        var tourism = rulebooks.all().stream()
                .flatMap(rules -> rules.serviceSets().stream())
                .collect(Collectors.toSet());
        var examination = new Examination(actor.unitsWith(Role.COMMUNE_OFFICER), tourism);
        sheets.read(sheet).forEach(examination::check);
        List<CellProblem> refused = new ArrayList<>(examination.problems());
        List<Entry> fresh = new ArrayList<>();
        for (var entry : examination.entries()) {
            if (isKnown(actor, entry)) {
                refused.add(new CellProblem(
                        entry.line(), Column.PRODUCT, entry.product(), "bulk.registered-already", List.of()));
            } else {
                fresh.add(entry);
            }
        }
        if (whole && !refused.isEmpty()) {
            return new BulkResult(List.of(), refused);
        }
        return new BulkResult(
                fresh.stream().map(entry -> register(actor, entry)).toList(), refused);
    }

    private boolean isKnown(Actor actor, Entry entry) {
        return producers
                .named(actor, entry.commune(), entry.producer(), entry.address())
                .map(Producer::id)
                .map(id -> producers.products(actor, id))
                .orElse(List.of())
                .stream()
                .anyMatch(product -> Folding.fold(product.name()).equals(Folding.fold(entry.product())));
    }

    private Registered register(Actor actor, Entry entry) {
        var producer = producerOf(actor, entry);
        var product = new ProductDraft.New(entry.product(), entry.setNumber());
        var dossier = drafts.draft(actor, new DossierDraft(producer, DossierKind.FIRST_TIME, product, null, List.of()));
        return new Registered(entry.line(), producer, dossier.id());
    }

    private ProducerId producerOf(Actor actor, Entry entry) {
        return producers
                .named(actor, entry.commune(), entry.producer(), entry.address())
                .orElseGet(() -> producers.register(
                        actor,
                        new ProducerDraft(
                                entry.kind(), entry.producer(), entry.address(), entry.commune(), null, null)))
                .id();
    }
}
