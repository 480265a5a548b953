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

    private static final int SET = 5;
    private final Setting setting;
    private final Actions actions;
    private final Pace pace;
    private final Arrivals atDistrict;
    private final Arrivals atProvince;
    private final AtomicInteger serial = new AtomicInteger();
    private final String run = Long.toString(System.nanoTime(), 36);
    private volatile Map<String, Integer> ticks = Map.of();

    Lifecycles(Setting setting, Actions actions, Pace pace) {
        this.setting = setting;
        this.actions = actions;
        this.pace = pace;
        this.atDistrict = new Arrivals(setting.at().evaluation(), setting.district(), "DISTRICT");
        this.atProvince = new Arrivals(setting.at().evaluation(), setting.province(), "PROVINCE");
    }

    /// Carries one product through.
    ///
    /// @return the dossier's id, ranked with four stars
    String carryOne() {
        var draft = act(() -> setting.commune().post(registration(), "/api/v1/dossiers", registrationForm()));
        var path = "/api/v1/dossiers/" + draft.id();
        var body = Map.of("submittedOn", Setting.SUBMITTED.toString());
        act(() -> setting.commune().act(registration(), path + "/submission", draft, body));
        judge(atDistrict.await(draft.id()), setting.districtCouncil(), true);
        judge(atProvince.await(draft.id()), setting.provinceCouncil(), false);
        return draft.id();
    }

    @Override
    public void close() {
        atDistrict.close();
        atProvince.close();
    }

    private void judge(Answer review, Council council, boolean district) {
        var path = "/api/v1/reviews/" + review.body().path("reviewId").asString(review.id());
        var officer = district ? setting.district() : setting.province();
        var session = Map.of("sessionId", council.session());
        var admitted = act(() -> officer.act(evaluation(), path + "/admission", review, session));
        var sheet = Map.of("ticks", ticks(council, path));
        council.members().forEach(member -> act(() -> member.post(evaluation(), path + "/sheets", sheet)));
        act(() -> council.secretary().act(evaluation(), path + "/conclusion", admitted, Map.of()));
    }

    private Map<String, Integer> ticks(Council council, String path) {
        if (ticks.isEmpty()) {
            JsonNode criteria = council.members()
                    .getFirst()
                    .get(evaluation(), path + "/criteria")
                    .body();
            ticks = ScoreCard.of(criteria.path("criteria")).ticks(80, 1);
        }
        return ticks;
    }

    private Map<String, Object> registrationForm() {
        var name = "Bánh đo tải " + run + " " + serial.incrementAndGet();
        return Map.of(
                "producerId", setting.producerId(),
                "kind", "FIRST_TIME",
                "product", Map.of("name", name, "setNumber", SET),
                "documents", setting.documents());
    }

    private Answer act(Supplier<Answer> action) {
        pace.await();
        return actions.timed(action);
    }

    private URI registration() {
        return setting.at().registration();
    }

    private URI evaluation() {
        return setting.at().evaluation();
    }
}
