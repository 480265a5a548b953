package vn.ocop.registration.dossier;

import java.time.Instant;
import java.time.InstantSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.events.DossierId;
import vn.ocop.events.DossierKind;
import vn.ocop.events.ProductId;
import vn.ocop.events.Uuid7;
import vn.ocop.registration.producer.Producer;
import vn.ocop.registration.producer.ProducerDesk;
import vn.ocop.registration.producer.Product;
import vn.ocop.registration.producer.Products;
import vn.ocop.rulebook.Rulebooks;
import vn.ocop.web.actor.Actor;
import vn.ocop.web.problem.Problem;
import vn.ocop.web.problem.Problems;
import vn.ocop.web.text.LookupCode;

/// Opens dossiers as drafts, on behalf of a producer of the officer's commune.
@Component
public class DraftDesk {
    private final ProducerDesk producers;
    private final Products products;
    private final Dossiers dossiers;
    private final Certificates certificates;
    private final Documents documents;
    private final Rulebooks rulebooks;
    private final InstantSource time;

    DraftDesk(
            ProducerDesk producers,
            Products products,
            Dossiers dossiers,
            Certificates certificates,
            Documents documents,
            Rulebooks rulebooks,
            InstantSource time) {
        this.producers = producers;
        this.products = products;
        this.dossiers = dossiers;
        this.certificates = certificates;
        this.documents = documents;
        this.rulebooks = rulebooks;
        this.time = time;
    }

    /// Opens a draft.
    ///
    /// @throws Problem 400 naming what is wrong; 403 or 404 for a producer of elsewhere; 409 for an open case
    @Transactional
    public Dossier draft(Actor actor, DossierDraft draft) {
        var producer = producers.ofOwnCommune(actor, draft.producer());
        var now = time.instant();
        var product = productOf(producer, draft.product(), now);
        var subject = new Subject(
                draft.kind(),
                producer.facts(),
                producer.communeCode(),
                producer.account(),
                product,
                draft.whatChanged(),
                actor.person());
        check(subject, draft.product());
        var dossier = Dossier.drafted(
                new DossierId(Uuid7.at(now)),
                subject,
                documents.of(producer.id(), draft.documents()),
                new Act(actor.person(), now, null));
        if (!dossiers.add(dossier)) {
            throw inOpenCase(product);
        }
        return dossier;
    }

    private Product productOf(Producer producer, ProductDraft draft, Instant now) {
        return switch (draft) {
            case ProductDraft.Known(var id) ->
                products.find(id, producer.id())
                        .orElseThrow(() -> Problems.invalid().at("/product/id", "product.unknown"));
            case ProductDraft.OnPaper(var code) -> onPaper(producer, code, now);
            case ProductDraft.New(var name, var setNumber) ->
                added(new Product(new ProductId(Uuid7.at(now)), producer.id(), name, setNumber, null, null, now));
        };
    }

    private Product onPaper(Producer producer, String code, Instant now) {
        var paper = certificates
                .onPaper(LookupCode.read(code), producer.communeCode())
                .orElseThrow(() -> Problems.invalid().at("/product/certificateCode", "certificate.not-on-paper"));
        return products.find(paper.product(), producer.id())
                .orElseGet(() -> added(new Product(
                        paper.product(), producer.id(), paper.productName(), paper.setNumber(), null, null, now)));
    }

    private Product added(Product product) {
        products.add(product);
        return product;
    }

    private void check(Subject subject, ProductDraft draft) {
        var product = subject.product();
        if (!subject.mayBeBrought(isTourism(product))) {
            throw Problems.invalid().at("/product/setNumber", "product.tourism-only");
        }
        if (!(draft instanceof ProductDraft.New) && dossiers.isOpen(product.id())) {
            throw inOpenCase(product);
        }
        if (subject.kind() != DossierKind.FIRST_TIME
                && certificates.of(product.id()).isEmpty()) {
            throw Problems.invalid().at("/kind", "kind.needs-certified-product");
        }
        if (subject.kind() == DossierKind.UPGRADE && subject.whatChanged() == null) {
            throw Problems.invalid().at("/whatChanged", "kind.upgrade-says-what-changed");
        }
    }

    private static Problem inOpenCase(Product product) {
        return Problems.conflict("product.in-open-case", product.name());
    }

    private boolean isTourism(Product product) {
        return rulebooks.all().stream().anyMatch(rules -> rules.serviceSets().contains(product.setNumber()));
    }
}
