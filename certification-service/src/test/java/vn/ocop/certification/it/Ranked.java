package vn.ocop.certification.it;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.events.DossierId;
import vn.ocop.events.DossierKind;
import vn.ocop.events.EvaluationEvent.DossierForwarded;
import vn.ocop.events.EvaluationEvent.MinutesSigned;
import vn.ocop.events.EvaluationEvent.PassResult;
import vn.ocop.events.EvaluationEvent.ProductRanked;
import vn.ocop.events.EvaluationEvent.RankedDossier;
import vn.ocop.events.EvaluationEvent.SheetResult;
import vn.ocop.events.ProducerId;
import vn.ocop.events.ProducerKind;
import vn.ocop.events.ProductId;
import vn.ocop.events.RegistrationEvent.DocumentFacts;
import vn.ocop.events.RegistrationEvent.DossierLapsed;
import vn.ocop.events.RegistrationEvent.DossierSubmitted;
import vn.ocop.events.RegistrationEvent.DossierWithdrawn;
import vn.ocop.events.RegistrationEvent.PlaceFacts;
import vn.ocop.events.RegistrationEvent.ProducerFacts;
import vn.ocop.events.RegistrationEvent.ProductFacts;
import vn.ocop.events.Tier;

/// A dossier on its way to the service, as the other services tell of it.
record Ranked(DossierId dossier, ProductId product, String province) {
    static final String REGISTERED_BY = "registrant.27";
    static final List<String> SCORED_BY = List.of("council.27.1", "scorer.27");
    /// Of the first sheet; the second is from before receipts were told.
    static final String RECEIPT = "5e".repeat(32);

    static final String HIDDEN = "a-representative-nobody-may-see";

    static Ranked anyIn(String province) {
        return new Ranked(new DossierId(UUID.randomUUID()), new ProductId(UUID.randomUUID()), province);
    }

    static Ranked any() {
        return anyIn("27");
    }

    /// Another dossier of the same product.
    Ranked again() {
        return new Ranked(new DossierId(UUID.randomUUID()), product, province);
    }

    /// Tells of so many products with these stars and waits until the service knows them.
    static List<Ranked> told(int count, int stars) {
        var all = new ArrayList<Ranked>();
        for (int i = 0; i < count; i++) {
            all.add(any().tellRanked(stars));
        }
        all.forEach(one -> one.awaitState("RANKED"));
        return all;
    }

    static List<DossierId> dossiers(List<Ranked> all) {
        return all.stream().map(Ranked::dossier).toList();
    }

    Ranked tellRanked(int stars) {
        return tellRanked(stars, stars == 5 ? Tier.CENTRE : Tier.PROVINCE, stars == 5 ? "77/QĐ-BNNMT" : null);
    }

    Ranked tellRanked(int stars, Tier certifier, @Nullable String reference) {
        Scene.tell(new ProductRanked(
                dossier,
                Tier.PROVINCE,
                province,
                facts(),
                pass(),
                stars,
                List.of(),
                certifier,
                reference,
                SCORED_BY,
                "chair",
                Scene.NOW));
        return this;
    }

    Ranked tellForwarded(@Nullable Integer provisionalStars) {
        Scene.tell(new DossierForwarded(
                dossier, Tier.PROVINCE, province, facts(), pass(), provisionalStars, SCORED_BY, "chair", Scene.NOW));
        return this;
    }

    /// Tells that it was handed in with this document.
    Ranked tellSubmitted(DocumentFacts document) {
        var facts = facts();
        Scene.tell(new DossierSubmitted(
                dossier,
                facts.kind(),
                facts.product(),
                facts.producer(),
                facts.place(),
                facts.rulebook(),
                facts.policyVersion(),
                List.of(document),
                facts.submittedOn(),
                facts.registeredBy(),
                Scene.NOW));
        return this;
    }

    /// Tells of the minutes of a session of 20 November 2020.
    Ranked tellMinutes(UUID session, String sha256) {
        var signers = List.of("chair", "secretary");
        Scene.tell(new MinutesSigned(
                dossier,
                Tier.PROVINCE,
                province,
                UUID.randomUUID(),
                session,
                LocalDate.of(2020, 11, 20),
                0,
                sha256,
                signers,
                Scene.NOW));
        return this;
    }

    Ranked tellWithdrawn() {
        Scene.tell(new DossierWithdrawn(dossier, "Chủ thể rút", "producer", Scene.NOW));
        return this;
    }

    Ranked tellLapsed() {
        Scene.tell(new DossierLapsed(dossier, "pending-first-time", LocalDate.of(2026, 7, 21), Scene.NOW));
        return this;
    }

    Ranked awaitState(String state) {
        var desk = province.equals("24") ? Scene.OTHER_PREPARER : Scene.PREPARER;
        Until.holds(
                dossier + " is " + state,
                () -> desk.get("/candidates/" + dossier).text("state").equals(state));
        return this;
    }

    private RankedDossier facts() {
        var tag = product.toString().substring(0, 8);
        return new RankedDossier(
                DossierKind.FIRST_TIME,
                new ProductFacts(product, province + "-256-09163-" + tag + "-2020", "Nếp cái hoa vàng " + tag, 1),
                new ProducerFacts(
                        new ProducerId(UUID.randomUUID()),
                        ProducerKind.COOPERATIVE,
                        "HTX Đông Thọ",
                        "Bắc Ninh",
                        HIDDEN),
                new PlaceFacts("09163", "256", province),
                "vn-2020",
                1,
                LocalDate.of(2020, 11, 1),
                REGISTERED_BY);
    }

    private static PassResult pass() {
        return new PassResult(
                1,
                160,
                2,
                4,
                List.of(new SheetResult("council.27.1", 82, RECEIPT), new SheetResult("scorer.27", 78, null)));
    }
}
