package vn.ocop.journeys.town;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import vn.ocop.demo.http.Answer;
import vn.ocop.demo.http.Person;
import vn.ocop.demo.office.CommuneOffice;
import vn.ocop.demo.office.Council;
import vn.ocop.demo.office.Dossier;
import vn.ocop.demo.office.PeoplesCommittee;
import vn.ocop.demo.office.ReviewOffice;
import vn.ocop.demo.office.Rounds;
import vn.ocop.demo.plan.PlannedProduct;
import vn.ocop.demo.round.Law;

/// Single products on their way under one law, from one commune, as far as a journey wants them.
public record Casework(Town town, Law law, String commune, String district) {
    private static final AtomicInteger PRODUCTS = new AtomicInteger();
    private static final int MEMBERS = 5;

    // ---- the commune

    /// Registers a product of set 1 with all its papers, as a draft.
    public Dossier draft() {
        var product = "Sản phẩm thử %d".formatted(PRODUCTS.incrementAndGet());
        return draft(product, law.papers());
    }

    /// The same with papers of one's own choice.
    public Dossier draft(String product, List<String> papers) {
        var planned = planned(product);
        return communeOffice().draft(planned, communeOffice().producer(planned), product, papers);
    }

    /// The upgrade of a product whose certificate is on paper, lying with the first reviewing office.
    public Dossier handedInUpgrade(String certificateCode) {
        var planned = planned("Sản phẩm thử %d".formatted(PRODUCTS.incrementAndGet()));
        var producer = communeOffice().producer(planned);
        return handedIn(communeOffice().upgrade(planned, producer, certificateCode, law.papers()));
    }

    /// A new draft for the product of a dossier whose case has ended, with the papers of that one.
    public Dossier draftAnew(Dossier ended) {
        var old = seen(ended).body();
        var papers = old.path("documents")
                .valueStream()
                .map(paper -> Map.of(
                        "item", paper.path("item").asString(),
                        "sha256", paper.path("sha256").asString(),
                        "fileName", paper.path("fileName").asString()))
                .toList();
        var draft = Map.of(
                "producerId",
                old.path("producerId").asString(),
                "kind",
                "FIRST_TIME",
                "product",
                Map.of("id", old.path("product").path("id").asString()),
                "documents",
                papers);
        var filed = communeOfficer().post(registration(), "/api/v1/dossiers", draft);
        return new Dossier(ended.planned(), filed.id(), ended.product());
    }

    private PlannedProduct planned(String product) {
        return new PlannedProduct(
                0,
                "Hợp tác xã Thử " + commune,
                "COOPERATIVE",
                commune,
                district,
                "Bắc Ninh",
                product,
                1,
                0,
                0,
                PlannedProduct.Incident.NONE);
    }

    /// A dossier that lies with the first reviewing office.
    public Dossier handedIn() {
        return handedIn(draft());
    }

    private Dossier handedIn(Dossier dossier) {
        communeOffice().submit(dossier, law.submittedOn());
        if (law.communeReport()) {
            communeOffice().report(dossier);
        }
        return dossier;
    }

    public CommuneOffice communeOffice() {
        return new CommuneOffice(registration(), communeOfficer());
    }

    public Person communeOfficer() {
        return town.person("commune." + commune);
    }

    /// The dossier as its commune sees it.
    public Answer seen(Dossier dossier) {
        return communeOfficer().get(registration(), path(dossier));
    }

    /// Waits until the commune sees the dossier in the state.
    public void awaitState(Dossier dossier, String state) {
        communeOffice().awaitState(dossier, List.of(state));
    }

    /// Withdraws the dossier.
    public Answer withdraw(Dossier dossier) {
        return communeOfficer()
                .actOnCurrent(
                        registration(), path(dossier), "/withdrawal", Map.of("reason", "Chủ thể tạm ngừng sản xuất"));
    }

    // ---- the reviewing offices

    /// The review of a dossier at the district, once it is there.
    public Case atDistrict(Dossier dossier) {
        return arrived(dossier, "DISTRICT", district, "district.");
    }

    /// The review of a dossier at the province, once it is there.
    public Case atProvince(Dossier dossier) {
        return arrived(dossier, "PROVINCE", law.province(), "province.");
    }

    /// A case at the province, passed by the district first where there is one.
    public Case broughtToProvince() {
        var dossier = handedIn();
        if (!district.isEmpty()) {
            var atDistrict = atDistrict(dossier);
            atDistrict.admitTo(council(district));
            atDistrict.judged(60);
        }
        return atProvince(dossier);
    }

    /// A council of the unit in session, all five members present.
    public Council council(String unit) {
        return council(unit, law.sessionsOn());
    }

    /// The same in session on a day of one's own choice.
    public Council council(String unit, LocalDate sessionOn) {
        var officer = town.person((unit.equals(law.province()) ? "province." : "district.") + unit);
        var seats = IntStream.rangeClosed(1, MEMBERS)
                .mapToObj(seat -> town.person("council." + unit + "." + seat))
                .toList();
        var secretary = town.person("secretary." + unit);
        return Council.convene(evaluation(), officer, unit, secretary, seats, round(unit), sessionOn);
    }

    private String round(String unit) {
        if (!unit.equals(law.province())) {
            return "";
        }
        var officer = town.person("province." + unit);
        return new Rounds(evaluation(), officer, unit)
                .openNext(law.submittedOn(), law.decidedOn().plusMonths(1))
                .id();
    }

    // ---- the People's Committee

    /// A product with so many points at the province, waiting to be recognised.
    public Case ranked(int points) {
        var ranked = broughtToProvince();
        ranked.admitTo(council(law.province()));
        ranked.judged(points);
        return ranked;
    }

    /// Recognises products by one decision.
    public JsonNode recognise(String number, Dossier... dossiers) {
        return committee().recognise(law.province(), List.of(dossiers), number, law.decidedOn());
    }

    public PeoplesCommittee committee() {
        return new PeoplesCommittee(
                town.at().certification(),
                town.person("preparer." + law.province()),
                town.person("signer." + law.province()));
    }

    private Case arrived(Dossier dossier, String tier, String unit, String office) {
        var officer = town.person(office + unit);
        var review = new ReviewOffice(evaluation(), officer, tier).review(dossier);
        return new Case(this, dossier, tier, officer, review);
    }

    /// The path of a dossier at registration.
    public static String path(Dossier dossier) {
        return "/api/v1/dossiers/" + dossier.id();
    }

    URI registration() {
        return town.at().registration();
    }

    URI evaluation() {
        return town.at().evaluation();
    }
}
