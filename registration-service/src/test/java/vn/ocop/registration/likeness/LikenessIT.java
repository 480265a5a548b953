package vn.ocop.registration.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.ocop.events.Role;
import vn.ocop.registration.testing.Office;
import vn.ocop.registration.testing.Papers;
import vn.ocop.registration.testing.Registration;

class LikenessIT {
    private final Registration service = Registration.shared();
    private final Office here = service.office("likeness", "09187");
    private final Office elsewhere = service.office("likeness-elsewhere", "09169");

    @Test
    void aProductCalledNearlyAlikeInAnotherCommuneIsShownWithoutRegardToAccents() {
        drafted(elsewhere, "Mắm tép Đồng Quê", 6);
        drafted(elsewhere, "Mắm tép Đồng Quê khô", 7);
        drafted(elsewhere, "Chè lam Thạch Xá", 6);

        var found = alike(drafted(here, "Mam tep dong que", 6));

        assertThat(found.size()).isEqualTo(1);
        assertThat(found.get(0).get("name").asString()).isEqualTo("Mắm tép Đồng Quê");
        assertThat(found.get(0).get("likeness").asInt()).isEqualTo(100);
        assertThat(found.get(0).get("communeCode").asString()).isEqualTo("09169");
        assertThat(found.get(0).path("verdict").isObject()).isFalse();
    }

    @Test
    void aVerdictIsKeptWithWhoWhenAndWhyAndDoesNotStopTheDossier() {
        drafted(elsewhere, "Bánh nhãn Hải Hậu", 6);
        var dossier = drafted(here, "Bánh nhãn Hải Hậu", 6);
        var product = alike(dossier).get(0).get("product").asString();

        var answer = judge(here, dossier, product, "DIFFERENT", "Hai cơ sở khác nhau");

        assertThat(answer).contains("DIFFERENT", "likeness", "Hai cơ sở khác nhau", "judgedAt");
        judge(here, dossier, product, "SAME", "Cùng một nhà");
        assertThat(alike(dossier).get(0).get("verdict").get("finding").asString())
                .isEqualTo("SAME");
        here.submitted(dossier, "{}");
        service.grant("likeness-province", Role.PROVINCE_OFFICER, "24");
        assertThat(service.person("likeness-province").get(path(dossier)).body())
                .contains("Bánh nhãn Hải Hậu", "Cùng một nhà");
    }

    @Test
    void nobodyJudgesWhatIsNotAlikeOrNotTheirs() {
        var other = drafted(elsewhere, "Gốm Phù Lãng", 6);
        var dossier = drafted(here, "Giò chả Ước Lễ", 6);
        var product = other.get("product").get("id").asString();
        var path = path(dossier) + "/" + product + "/verdict";
        var body = "{\"finding\":\"SAME\",\"reason\":\"x\"}";

        assertThat(here.client().post(path, body).statusCode()).isEqualTo(404);
        assertThat(elsewhere.client().post(path, body).statusCode()).isEqualTo(404);
        assertThat(elsewhere.client().get(path(dossier)).statusCode()).isEqualTo(404);
        assertThat(here.client().post(path, "{\"finding\":\"SAME\"}").body()).contains("/reason");
    }

    private static JsonNode drafted(Office office, String product, int set) {
        var producer = office.producer("Cơ sở " + product, "COOPERATIVE");
        return office.draft(producer, product, set, set == 6 ? Papers.OF_2026 : List.of());
    }

    private JsonNode alike(JsonNode dossier) {
        return Office.json(here.client().get(path(dossier))).get("items");
    }

    private static String judge(Office office, JsonNode dossier, String product, String finding, String reason) {
        var answer = office.client()
                .post(
                        path(dossier) + "/" + product + "/verdict",
                        "{\"finding\":\"%s\",\"reason\":\"%s\"}".formatted(finding, reason));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    private static String path(JsonNode dossier) {
        return "/api/v1/dossiers/" + dossier.get("id").asString() + "/near-duplicates";
    }
}
