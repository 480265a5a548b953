package vn.ocop.registration.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.ocop.registration.testing.Office;
import vn.ocop.registration.testing.Registration;

class DraftIT {
    private final Office office = Registration.shared().office("draft", "09187");

    @Test
    void anAssociationBringsTourismOnly() {
        var association = office.producer("Hội Làng Nghề", "ASSOCIATION");

        assertThat(draft(association, "FIRST_TIME", "\"name\":\"Tranh\",\"setNumber\":21", "")
                        .body())
                .contains("/product/setNumber", "du lịch");
        assertThat(draft(association, "FIRST_TIME", "\"name\":\"Tham quan\",\"setNumber\":26", "")
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void anUpgradeNeedsACertifiedProduct() {
        var producer = office.producer("Cơ sở Nâng Hạng", "ENTERPRISE");

        var answer = draft(producer, "UPGRADE", "\"name\":\"Gốm\",\"setNumber\":21", "\"whatChanged\":\"Bao bì\",");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("/kind");
    }

    @Test
    void aProductIsInOneOpenCaseAtATime() {
        var producer = office.producer("Cơ sở Một Hồ Sơ", "HOUSEHOLD_BUSINESS");
        var first = office.draft(producer, "Đồ gỗ", 21, List.of());
        var product = first.get("product").get("id").asString();

        var second = draft(producer, "FIRST_TIME", "\"id\":\"" + product + "\"", "");
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.body()).contains("Đồ gỗ");

        office.act(first, "/withdrawal", "{\"reason\":\"Nhầm\"}");
        assertThat(draft(producer, "FIRST_TIME", "\"id\":\"" + product + "\"", "")
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void documentsNameKnownItemsAndTheProducersOwnFiles() {
        var producer = office.producer("Cơ sở Tài Liệu", "FARM");
        var other = office.producer("Cơ sở Khác", "FARM");
        var foreign = office.paper(other, "foreign");

        var answer = draft(
                producer,
                "FIRST_TIME",
                "\"name\":\"Rau\",\"setNumber\":1",
                "\"documents\":[" + Office.document("nonsense", foreign) + "],");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("/documents/0/item", "/documents/0/sha256");
    }

    @Test
    void theViewSaysWhatMayBeDone() {
        var draft = office.completeDraft();

        var actions = draft.get("allowedActions");

        assertThat(actions.size()).isEqualTo(2);
        assertThat(actions.get(0).get("action").asString()).isEqualTo("SUBMIT");
        assertThat(actions.get(0).get("allowed").asBoolean()).isTrue();
    }

    private HttpResponse<String> draft(String producer, String kind, String product, String more) {
        return office.client()
                .post(
                        "/api/v1/dossiers",
                        "{%s\"producerId\":\"%s\",\"kind\":\"%s\",\"product\":{%s}}"
                                .formatted(more, producer, kind, product));
    }
}
