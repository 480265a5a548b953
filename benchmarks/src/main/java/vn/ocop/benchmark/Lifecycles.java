package vn.ocop.benchmark;

import java.net.URI;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import vn.ocop.demo.http.Answer;
import vn.ocop.demo.office.Council;
import vn.ocop.demo.office.ScoreCard;

/// Twelve actions of people carry a product from its registration to its rank.
final class Lifecycles implements AutoCloseable {
    /// register, submit, intake, three sheets, conclusion, intake, three sheets, conclusion.
    static final int ACTIONS = 12;

    private final Setting setting;
    private final Arrivals atDistrict;
    private final Arrivals atProvince;
    private final AtomicInteger serial = new AtomicInteger();
    private final String run = Long.toString(System.nanoTime(), 36);
    private volatile Map<String, Integer> ticks = Map.of();

    Lifecycles(Setting setting) {
        this.setting = setting;
        this.atDistrict = new Arrivals(setting.at().evaluation(), setting.district(), "DISTRICT");
        this.atProvince = new Arrivals(setting.at().evaluation(), setting.province(), "PROVINCE");
    }

    /// Carries one product through.
    ///
    /// @return the dossier's id, ranked with four stars
    String carry(Diary diary, Actions actions) {
        var way = new Way(diary, actions);
        var dossier = register(way);
        score(way, admit(way, dossier, true), setting.districtCouncil());
        score(way, admit(way, dossier, false), setting.provinceCouncil());
        return dossier;
    }

    /// Carries one product before the province's council.
    ///
    /// @return the path of its review there
    String carryToProvince() {
        var way = new Way(Diary.atOnce(), Actions.all());
        var dossier = register(way);
        score(way, admit(way, dossier, true), setting.districtCouncil());
        return admit(way, dossier, false).path();
    }

    /// Boxes that come to eighty points, or as near below as they allow.
    Map<String, Integer> ticks(Council council, String path) {
        if (ticks.isEmpty()) {
            JsonNode criteria = council.members()
                    .getFirst()
                    .get(evaluation(), path + "/criteria")
                    .body();
            ticks = ScoreCard.of(criteria.path("criteria")).ticks(80, 1);
        }
        return ticks;
    }

    @Override
    public void close() {
        atDistrict.close();
        atProvince.close();
    }

    private String register(Way way) {
        var number = serial.incrementAndGet();
        var applicant = setting.applicants().get(number % setting.applicants().size());
        var commune = applicant.commune();
        var draft = way.act(() -> commune.post(registration(), "/api/v1/dossiers", form(applicant, number)));
        var path = "/api/v1/dossiers/" + draft.id();
        var body = Map.of("submittedOn", Setting.SUBMITTED.toString());
        way.act(() -> commune.act(registration(), path + "/submission", draft, body));
        return draft.id();
    }

    /// At a steady pace the intake is due whether the dossier has come or not: then its way is part of the action.
    private Admitted admit(Way way, String dossier, boolean district) {
        var arrivals = district ? atDistrict : atProvince;
        var officer = district ? setting.district() : setting.province();
        var council = district ? setting.districtCouncil() : setting.provinceCouncil();
        var review = arrivals.await(dossier);
        var path = "/api/v1/reviews/" + review.id();
        var session = council.admission();
        return new Admitted(path, way.act(() -> officer.act(evaluation(), path + "/admission", review, session)));
    }

    private void score(Way way, Admitted review, Council council) {
        var sheet = Map.of("ticks", ticks(council, review.path()));
        council.members().forEach(member -> way.act(() -> member.post(evaluation(), review.path() + "/sheets", sheet)));
        way.act(() -> council.secretary().act(evaluation(), review.path() + "/conclusion", review.answer(), Map.of()));
    }

    private Map<String, Object> form(Applicant applicant, int number) {
        var name = "Bánh đo tải " + run + " " + number;
        return Map.of(
                "producerId", applicant.producerId(),
                "kind", "FIRST_TIME",
                "product", Map.of("name", name, "setNumber", setting.productSet()),
                "documents", applicant.documents());
    }

    private URI registration() {
        return setting.at().registration();
    }

    private URI evaluation() {
        return setting.at().evaluation();
    }

    /// One product's actions, one after the other.
    private record Way(Diary diary, Actions actions) {
        Answer act(Supplier<Answer> action) {
            return actions.timed(diary.next(), action);
        }
    }

    private record Admitted(String path, Answer answer) {}
}
