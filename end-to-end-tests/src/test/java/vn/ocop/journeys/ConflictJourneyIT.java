package vn.ocop.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import vn.ocop.demo.http.Person;
import vn.ocop.demo.http.RefusedException;
import vn.ocop.journeys.town.Case;
import vn.ocop.journeys.town.InTown;
import vn.ocop.journeys.town.Town;

/// A connection that a commune records after the council has decided asks people what follows.
@Order(2)
@ExtendWith(InTown.class)
class ConflictJourneyIT {
    private static final Map<String, String> SAID =
            Map.of("consequence", "Hội đồng họp lại, lập bổ sung biên bản; kết quả giữ nguyên");

    @Test
    void aLaterConnectionWaitsForAWordAndChangesNoResult(Town town) {
        var review = judgedAndThenConnected(town);
        var secretary = review.council().secretary();

        assertThat(review.seen().state()).isEqualTo("PASSED");
        assertThat(on(review, doubts(town, town.person("province.27")))).hasSize(1);
        assertTold(town, review);
        var doubt = on(review, doubts(town, secretary)).findFirst().orElseThrow();
        settled(town, secretary, doubt);

        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> settled(town, review.officer(), doubt))
                .satisfies(refused -> assertThat(refused.problem()).contains("doubt-settled"));
        assertThat(on(review, doubts(town, review.officer()))).isEmpty();
        var kept = review.officer().get(town.at().evaluation(), review.path() + "/doubts");
        assertThat(kept.body().toString())
                .contains("lập bổ sung biên bản", connected(review).name());
    }

    /// Those who decided and have the dossier are told; whoever is connected sees nothing.
    private static void assertTold(Town town, Case review) {
        town.elsewhereUnder2020()
                .communeOfficer()
                .await(
                        town.at().registration(),
                        "/api/v1/notices?dossierId=" + review.dossier().id(),
                        seen -> told(seen.body(), "258") && told(seen.body(), "27"));
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> doubts(town, connected(review)))
                .satisfies(refused -> assertThat(refused.status()).isEqualTo(403));
    }

    /// A product that a district passed on; then a member turns out to be of its producer's family.
    private static Case judgedAndThenConnected(Town town) {
        var work = town.elsewhereUnder2020();
        var review = work.atDistrict(work.handedIn()).admitted();
        var producer = work.seen(review.dossier()).text("producerId");
        assertThat(review.judged(60).state()).isEqualTo("PASSED");
        work.communeOfficer()
                .post(
                        town.at().registration(),
                        "/api/v1/producers/" + producer + "/relations",
                        Map.of("person", connected(review).name(), "kind", "FAMILY"));
        review.council()
                .secretary()
                .await(
                        town.at().evaluation(),
                        "/api/v1/doubts?limit=100",
                        seen -> on(review, seen.body()).findAny().isPresent());
        return review;
    }

    private static Person connected(Case review) {
        return review.council().members().getLast();
    }

    private static void settled(Town town, Person person, JsonNode doubt) {
        person.post(town.at().evaluation(), "/api/v1/doubts/" + doubt.path("id").asString() + "/settlement", SAID);
    }

    private static JsonNode doubts(Town town, Person person) {
        return person.get(town.at().evaluation(), "/api/v1/doubts?limit=100").body();
    }

    private static Stream<JsonNode> on(Case review, JsonNode doubts) {
        return doubts.path("items")
                .valueStream()
                .filter(doubt -> doubt.path("reviewId").asString().equals(review.id()));
    }

    private static boolean told(JsonNode notices, String unit) {
        return notices.path("items")
                .valueStream()
                .anyMatch(notice -> notice.path("kind").asString().equals("RESULT_DOUBTED")
                        && notice.path("unitCode").asString().equals(unit));
    }
}
