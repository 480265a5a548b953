package vn.ocop.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.ocop.demo.http.Answer;
import vn.ocop.demo.http.Person;
import vn.ocop.demo.http.RefusedException;
import vn.ocop.journeys.town.Case;
import vn.ocop.journeys.town.Casework;
import vn.ocop.journeys.town.InTown;
import vn.ocop.journeys.town.Town;

/// A commune complains of a result in the producer's name; the unit deals with it and the result stays.
@Order(2)
@ExtendWith(InTown.class)
class ComplaintJourneyIT {
    private static final Map<String, String> REASON = Map.of("reason", "Chủ thể đề nghị");

    @Test
    void aComplaintIsAcceptedExtendedAndSettledAndTheResultStays(Town town) {
        var work = town.under2026();
        var ranked = work.ranked(75);
        var stars = ranked.seen().body().path("stars").asInt();
        var complaint = lodged(town, work, ranked);
        assertThat(ranked.officer()
                        .get(town.at().evaluation(), "/api/v1/queue/complaints?limit=100")
                        .body()
                        .toString())
                .contains(complaint);
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> act(town, ranked.officer(), complaint, "/acceptance", Map.of()))
                .satisfies(refused -> assertThat(refused.problem()).contains("requirement-unmet"));

        taken(town, ranked, complaint);
        act(town, ranked.officer(), complaint, "/acceptance", Map.of());
        act(town, ranked.officer(), complaint, "/extension", REASON);
        var settlement =
                Map.of("outcome", "PARTLY_UPHELD", "grounds", "Điều 31", "consequence", "Đưa ra hội đồng đợt sau");
        assertThat(act(town, ranked.officer(), complaint, "/settlement", settlement)
                        .state())
                .isEqualTo("SETTLED");

        assertThat(ranked.seen().state()).isEqualTo("RANKED");
        assertThat(ranked.seen().body().path("stars").asInt()).isEqualTo(stars);
        assertTold(town, work, ranked, complaint);
    }

    @Test
    void aComplaintIsRefusedOrTakenBack(Town town) {
        var work = town.under2026();
        var ranked = work.ranked(75);
        var refused = lodged(town, work, ranked);
        taken(town, ranked, refused);
        assertThat(act(town, ranked.officer(), refused, "/refusal", REASON).state())
                .isEqualTo("REFUSED");

        var commune = work.communeOfficer();
        var atOnce = lodged(town, work, ranked);
        assertThat(act(town, commune, atOnce, "/withdrawal", REASON).state()).isEqualTo("WITHDRAWN");

        var later = lodged(town, work, ranked);
        taken(town, ranked, later);
        act(town, ranked.officer(), later, "/acceptance", Map.of());
        assertThat(act(town, commune, later, "/withdrawal", REASON).state()).isEqualTo("WITHDRAWN");
    }

    /// The producer, its commune and the province have letters of the receipt and of what came of it.
    private static void assertTold(Town town, Casework work, Case ranked, String complaint) {
        var letters = "/api/v1/notices?limit=100&dossierId=" + ranked.dossier().id();
        var told = work.communeOfficer()
                .await(
                        town.at().registration(),
                        letters,
                        seen -> seen.body().toString().contains("khiếu nại đúng một phần"))
                .body()
                .toString();
        assertThat(told).contains("COMPLAINT_RECEIVED", "khiếu nại được thụ lý", "thời hạn giải quyết được kéo dài");
        assertThat(told).doesNotContain("bao bì", "hội đồng đợt sau", complaint);
    }

    /// The id of a complaint that the commune makes today.
    private static String lodged(Town town, Casework work, Case ranked) {
        var lodged = work.communeOfficer()
                .post(
                        town.at().evaluation(),
                        ranked.path() + "/complaints",
                        Map.of(
                                "ground", "SCORES",
                                "text", "Tiêu chí bao bì bị chấm thấp",
                                "learnedOn", Town.today().toString()));
        return lodged.body().path("id").asString();
    }

    private static void taken(Town town, Case ranked, String complaint) {
        var officer = ranked.officer();
        act(town, officer, complaint, "/assignment", Map.of("person", officer.name()));
    }

    private static Answer act(Town town, Person person, String complaint, String action, Map<String, ?> body) {
        return person.actOnCurrent(town.at().evaluation(), "/api/v1/complaints/" + complaint, action, body);
    }
}
