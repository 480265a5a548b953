package vn.ocop.certification.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.ocop.certification.it.RecordedIT.body;
import static vn.ocop.certification.it.RecordedIT.count;
import static vn.ocop.certification.it.RecordedIT.id;
import static vn.ocop.certification.it.RecordedIT.number;
import static vn.ocop.certification.it.RecordedIT.paper;
import static vn.ocop.certification.it.RecordedIT.path;
import static vn.ocop.certification.it.RecordedIT.prepare;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.ocop.events.DossierId;

/// Two persons record what was given out on paper.
class RecordingIT {
    @Test
    void nothingIsPublicBeforeAnotherPersonConfirms() {
        var prepared = prepare(number(), "null", "2025-03-01", "2028-02-29");

        assertThat(prepared.status()).isEqualTo(201);
        assertThat(prepared.text("state")).isEqualTo("PREPARED");
        assertThat(paper(prepared).has("lookupCode")).isFalse();
        assertThat(count("SELECT count(*) FROM certificate WHERE id = ?::uuid", id(prepared)))
                .isZero();
        assertThat(Journal.typesOf(new DossierId(UUID.fromString(id(prepared)))))
                .isEmpty();
    }

    @Test
    void whoPreparedAListDoesNotConfirmIt() {
        var prepared = Scene.BOTH.post("/recordings", body(number(), "null", "2025-03-01", "2028-02-29"));

        var refused = Scene.BOTH.act(prepared, path(prepared) + "/confirmation", "{}");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("detail")).contains("người xác nhận không phải là người lập danh sách");
        assertThat(Scene.PREPARER
                        .act(prepared, path(prepared) + "/confirmation", "{}")
                        .status())
                .isEqualTo(403);
        assertThat(Scene.SIGNER
                        .act(prepared, path(prepared) + "/confirmation", "{}")
                        .text("state"))
                .isEqualTo("CONFIRMED");
    }

    @Test
    void aListIsTurnedDownForAReasonAndIsConfirmedNoMore() {
        var prepared = prepare(number(), "null", "2025-03-01", "2028-02-29");
        assertThat(Scene.SIGNER
                        .act(prepared, path(prepared) + "/rejection", "{}")
                        .status())
                .isEqualTo(400);

        var rejected = Scene.SIGNER.act(prepared, path(prepared) + "/rejection", "{\"reason\":\"Sai số sao\"}");

        assertThat(rejected.text("state")).isEqualTo("REJECTED");
        assertThat(rejected.text("rejectionReason")).isEqualTo("Sai số sao");
        assertThat(Scene.SIGNER
                        .act(rejected, path(prepared) + "/confirmation", "{}")
                        .status())
                .isEqualTo(409);
        assertThat(Scene.PREPARER.get(path(prepared) + "/history").body())
                .extracting(step -> step.path("action").asString())
                .containsExactly("PREPARE", "REJECT");
    }

    @Test
    void aListThatWaitsIsFoundByItsOfficeOnly() {
        var prepared = prepare(number(), "null", "2025-03-01", "2028-02-29");

        var found = Scene.SIGNER.get("/recordings?state=PREPARED&limit=100").items().stream()
                .filter(item -> item.path("id").asString().equals(prepared.text("id")))
                .findFirst()
                .orElseThrow();
        assertThat(found.path("certificates").asInt())
                .as("how many, not which: they stand in the list itself")
                .isEqualTo(1);
        assertThat(found.path("allowedActions").valueStream())
                .anyMatch(action -> action.path("action").asString().equals("CONFIRM"));
        assertThat(Scene.OTHER_SIGNER.get(path(prepared)).status()).isEqualTo(404);
    }

    @Test
    void theDatabaseItselfTakesNoPaperThatNobodyConfirmed() {
        var prepared = prepare(number(), "null", "2025-03-01", "2028-02-29");
        var jdbc = Running.shared().jdbc();

        assertThatThrownBy(() -> jdbc.sql("""
                        INSERT INTO certificate SELECT (jsonb_populate_record(c, jsonb_build_object('id', ?, 'number',
                        'X', 'product_id', gen_random_uuid(), 'lookup_code', 'X', 'decision_id', NULL))).*
                        FROM certificate c LIMIT 1""").param(id(prepared)).update())
                .hasMessageContaining("confirmed recording");
        assertThatThrownBy(() -> jdbc.sql(
                                "UPDATE recording SET state = 'CONFIRMED', closed_by = prepared_by WHERE id = ?::uuid")
                        .param(prepared.text("id"))
                        .update())
                .hasMessageContaining("check constraint");
    }

    @Test
    void onlyAPreparerOfTheUnitRecords() {
        var body = body(number(), "null", "2025-03-01", "2028-02-29");

        assertThat(Scene.SIGNER.post("/recordings", body).status()).isEqualTo(403);
        assertThat(Scene.OTHER_PREPARER.post("/recordings", body).status()).isEqualTo(404);
    }
}
