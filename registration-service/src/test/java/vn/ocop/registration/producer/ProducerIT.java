package vn.ocop.registration.producer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.ocop.registration.testing.Office;
import vn.ocop.registration.testing.Papers;
import vn.ocop.registration.testing.Registration;

class ProducerIT {
    private static final String NUMBER = "027199001234";

    private final Office office = Registration.shared().office("producer", "09187");

    @Test
    void anIdentityNumberIsKeptNowhereAndOnlyItsHashIsTold() {
        var answer = office.client().post("/api/v1/producers", """
                {"kind":"HOUSEHOLD_BUSINESS","name":"Hộ ông Ví Dụ","address":"Khu 2","communeCode":"09187",
                 "representative":{"name":"Nguyễn Ví Dụ","identityNumber":"%s","phone":"0222 000 000"}}
                """.formatted(NUMBER));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(answer.body()).contains("Nguyễn Ví Dụ").doesNotContain(NUMBER);
        var producer = Office.json(answer).get("id").asString();

        var dossier = office.submitted(office.draft(producer, "Rượu làng", 14, Papers.OF_2026), "{}");

        var told = text("select convert_from(payload, 'UTF8') from event_journal where stream = '"
                + dossier.get("id").asString() + "'");
        assertThat(told).contains("representativeHash").doesNotContain(NUMBER, "Nguyễn Ví Dụ", "0222 000 000");
        assertThat(text("select string_agg(p::text, ' ') from producer p")).doesNotContain(NUMBER);
        assertThat(text("select string_agg(convert_from(body, 'UTF8'), ' ') from idempotency"))
                .doesNotContain(NUMBER);
    }

    @Test
    void whatIsWrongIsNamedFieldByField() {
        var answer = office.client().post("/api/v1/producers", """
                {"kind":"FARM","name":" ","communeCode":"09187","representative":{"name":"A","identityNumber":"12"}}
                """);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("/name", "/address", "/representative/identityNumber");
    }

    private static String text(String query) {
        return Registration.shared().jdbc().sql(query).query(String.class).single();
    }
}
