package vn.ocop.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import vn.ocop.demo.http.Person;
import vn.ocop.demo.http.RefusedException;
import vn.ocop.journeys.town.Case;
import vn.ocop.journeys.town.InTown;
import vn.ocop.journeys.town.Town;

/// Samples come to the province, go to the council's secretary and are tasted; nobody uses what they do not hold.
@Order(2)
@ExtendWith(InTown.class)
class SampleJourneyIT {
    private static final Map<String, String> REASON = Map.of("reason", "Vắng mặt");

    @Test
    void samplesGoFromHandToHandAndAreUsedByWhoeverHoldsThem(Town town) {
        var work = town.under2026();
        var review = work.atProvince(work.handedIn()).admitted();
        var officer = review.officer();
        var secretary = review.council().secretary();
        var lot = received(town, review);

        handOver(town, review, lot, secretary);
        act(town, review, lot, secretary, "/refusal", REASON);
        handOver(town, review, lot, secretary);
        act(town, review, lot, officer, "/take-back", REASON);
        handOver(town, review, lot, secretary);
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> act(town, review, lot, secretary, "/uses", used("SHOWN")))
                .satisfies(refused -> assertThat(refused.problem()).contains("sample-held-by-another"));
        act(town, review, lot, secretary, "/acceptance", Map.of());
        act(town, review, lot, secretary, "/uses", used("SHOWN"));
        var tasted = act(town, review, lot, secretary, "/uses", used("TASTED"));

        assertThat(tasted.path("balance").asInt()).isEqualTo(2);
        assertThat(tasted.path("holder").path("person").asString()).isEqualTo(secretary.name());
    }

    private static String received(Town town, Case review) {
        var today = Town.today().toString();
        var receipt = Map.of(
                "what", "Mật ong hoa nhãn",
                "quantity", 5,
                "unit", "lọ 500 g",
                "receivedOn", today,
                "receivedFrom", "Chủ thể",
                "condition", "Nguyên niêm phong",
                "place", "Kho mẫu",
                "keeping", "Khô, mát");
        return review.officer()
                .post(town.at().evaluation(), review.path() + "/samples", receipt)
                .body()
                .path("id")
                .asString();
    }

    private static void handOver(Town town, Case review, String lot, Person receiver) {
        act(town, review, lot, review.officer(), "/hand-over", Map.of("person", receiver.name()));
    }

    private static Map<String, Object> used(String use) {
        return Map.of("use", use, "quantity", 3, "reason", "Phiên họp hội đồng");
    }

    private static JsonNode act(Town town, Case review, String lot, Person person, String action, Map<String, ?> body) {
        return person.post(town.at().evaluation(), review.path() + "/samples/" + lot + action, body)
                .body();
    }
}
