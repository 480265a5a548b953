package vn.ocop.evaluation.testing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import vn.ocop.events.DossierId;
import vn.ocop.events.DossierKind;
import vn.ocop.events.ProducerId;
import vn.ocop.events.ProducerKind;
import vn.ocop.events.ProductId;
import vn.ocop.events.RegistrationEvent.CommuneReported;
import vn.ocop.events.RegistrationEvent.DocumentFacts;
import vn.ocop.events.RegistrationEvent.DossierLapsed;
import vn.ocop.events.RegistrationEvent.DossierResubmitted;
import vn.ocop.events.RegistrationEvent.DossierSubmitted;
import vn.ocop.events.RegistrationEvent.DossierWithdrawn;
import vn.ocop.events.RegistrationEvent.PlaceFacts;
import vn.ocop.events.RegistrationEvent.ProducerFacts;
import vn.ocop.events.RegistrationEvent.ProductFacts;

/// A dossier that its commune hands in.
public record Case(UUID dossier, String unit, String tier) {
    public static final String SHA = "a".repeat(64);

    /// Handed in on 12 October 2020 in the district 256, by its commune's officer.
    public static Case of2020() {
        return of2020("commune.9187");
    }

    /// The same, in another district.
    public static Case of2020In(String district) {
        return handedIn(district, "27", "vn-2020", LocalDate.of(2020, 10, 12), "commune.9187", 0);
    }

    /// The same, registered by somebody else.
    public static Case of2020(String registrant) {
        return handedIn("256", "27", "vn-2020", LocalDate.of(2020, 10, 12), registrant, 0);
    }

    /// The same, pinned to a version of the province's policy.
    public static Case pinnedTo(int policyVersion) {
        return handedIn("256", "27", "vn-2020", LocalDate.of(2020, 10, 12), "commune.9187", policyVersion);
    }

    /// Handed in on 1 November 2026; its commune has not reported yet.
    public static Case of2026() {
        return handedIn(null, "24", "vn-2026", LocalDate.of(2026, 11, 1), "commune.9187", 0);
    }

    /// The same, pinned to a version of the province's policy.
    public static Case of2026PinnedTo(int policyVersion) {
        return handedIn(null, "24", "vn-2026", LocalDate.of(2026, 11, 1), "commune.9187", policyVersion);
    }

    /// The same for a product that is to be ranked again.
    public static Case reRankingOf2026() {
        return handedIn(DossierKind.RE_RANKING, 6, null, "24", "vn-2026", LocalDate.of(2026, 11, 1), "commune.9187", 0);
    }

    /// Of another product set under the rules of 2020, in the district 259.
    public static Case ofSetIn2020(int set) {
        return handedIn(
                DossierKind.FIRST_TIME, set, "259", "27", "vn-2020", LocalDate.of(2020, 10, 12), "commune.9187", 0);
    }

    /// Of another product set under the rules of 2026.
    public static Case ofSetIn2026(int set) {
        return handedIn(
                DossierKind.FIRST_TIME, set, null, "24", "vn-2026", LocalDate.of(2026, 11, 1), "commune.9187", 0);
    }

    /// The commune's report of 2026.
    public Case reported() {
        Running.shared()
                .teller()
                .tell(new CommuneReported(id(), "có", "có", "có", "có", "commune.9187", Instant.now()));
        return this;
    }

    /// The dossier comes back with a document changed.
    public Case resubmitted() {
        Running.shared()
                .teller()
                .tell(new DossierResubmitted(
                        id(),
                        2,
                        List.of(document("b".repeat(64))),
                        List.of("business-plan"),
                        "commune.9187",
                        Instant.now()));
        return this;
    }

    public Case withdrawn() {
        Running.shared().teller().tell(new DossierWithdrawn(id(), "Ngừng sản xuất", "commune.9187", Instant.now()));
        return this;
    }

    /// Its producer did not mend it in time.
    public Case lapsed() {
        Running.shared()
                .teller()
                .tell(new DossierLapsed(id(), "return-lapse", LocalDate.of(2026, 8, 31), Instant.now()));
        return this;
    }

    /// Its review at the first tier, once it is open.
    public UUID review() {
        return review(unit.length() > 2 ? "district." + unit : "province." + unit, tier);
    }

    /// Its review at the province, once it is open.
    public UUID provincial() {
        return review("province.27", "PROVINCE");
    }

    /// Whether the person sees a review of it.
    public Optional<UUID> seenBy(String person) {
        return Desk.of(person).get("/reviews?dossierId=" + dossier).items().stream()
                .map(item -> UUID.fromString(item.path("id").asString()))
                .findFirst();
    }

    /// Waits until its review is in the state.
    public void await(UUID review, String state) {
        var person = Desk.of(unit.length() > 2 ? "district." + unit : "province." + unit);
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> person.review(review).state().equals(state));
    }

    private UUID review(String person, String at) {
        return Awaitility.await()
                .alias("review at " + at)
                .atMost(Duration.ofSeconds(30))
                .until(() -> seenBy(person), Optional::isPresent)
                .orElseThrow();
    }

    private DossierId id() {
        return new DossierId(dossier);
    }

    /// Handed in for this producer by another commune of the district 256.
    public static Case of2020(ProducerFacts producer, String commune) {
        var place = new PlaceFacts(commune, "256", "27");
        var on = LocalDate.of(2020, 10, 12);
        var id = handedIn(DossierKind.FIRST_TIME, 6, producer, place, "vn-2020", on, "commune." + commune, 0);
        return new Case(id, "256", "DISTRICT");
    }

    private static Case handedIn(
            @Nullable String district, String province, String rulebook, LocalDate on, String registrant, int policy) {
        return handedIn(DossierKind.FIRST_TIME, 6, district, province, rulebook, on, registrant, policy);
    }

    private static Case handedIn(
            DossierKind kind,
            int set,
            @Nullable String district,
            String province,
            String rulebook,
            LocalDate on,
            String registrant,
            int policy) {
        var producer = new ProducerFacts(
                new ProducerId(UUID.randomUUID()), ProducerKind.COOPERATIVE, "HTX Bình Minh", "Khu phố 1", null);
        var place = new PlaceFacts("9187", district, province);
        var id = handedIn(kind, set, producer, place, rulebook, on, registrant, policy);
        return new Case(id, district == null ? province : district, district == null ? "PROVINCE" : "DISTRICT");
    }

    private static UUID handedIn(
            DossierKind kind,
            int set,
            ProducerFacts producer,
            PlaceFacts place,
            String rulebook,
            LocalDate on,
            String registrant,
            int policy) {
        var id = UUID.randomUUID();
        var product = new ProductFacts(new ProductId(UUID.randomUUID()), "27-256-9187-1-2020", "Nếp cái hoa vàng", set);
        Running.shared()
                .teller()
                .tell(new DossierSubmitted(
                        new DossierId(id),
                        kind,
                        product,
                        producer,
                        place,
                        rulebook,
                        policy,
                        List.of(document(SHA)),
                        on,
                        registrant,
                        Instant.now()));
        return id;
    }

    private static DocumentFacts document(String sha256) {
        return new DocumentFacts("business-plan", "plan.pdf", "application/pdf", 1000, sha256, null, null, List.of());
    }
}
