package vn.ocop.registration.producer;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import vn.ocop.registration.testing.Office;
import vn.ocop.registration.testing.Registration;

class RelationIT {
    private static final String BODY =
            "{\"person\":\"council.27.4\",\"kind\":\"FAMILY\",\"note\":\"Em ruột của giám đốc\"}";

    private final Office office = Registration.shared().office("relation", "09187");
    private final String path = "/api/v1/producers/" + office.producer("HTX Quan Hệ", "COOPERATIVE") + "/relations";

    @Test
    void aConnectionIsRecordedToldAndEnded() {
        var made = office.client().post(path, BODY);
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        var id = Office.json(made).get("id").asString();

        assertThat(told(id)).contains("council.27.4", "FAMILY").doesNotContain("Em ruột");
        assertThat(office.client().post(path, BODY).statusCode()).isEqualTo(409);
        var ended = office.client().post(path + "/" + id + "/end", "");
        assertThat(Office.json(ended).get("ended").asBoolean()).isTrue();
        assertThat(told(id)).contains("\"ended\":true");
        assertThat(office.client().get(path).body()).contains("Em ruột");
    }

    @Test
    void onlyTheProducersCommuneRecordsIt() {
        var elsewhere = Registration.shared().office("relation.elsewhere", "09199");

        HttpResponse<String> refused = elsewhere.client().post(path, BODY);

        assertThat(refused.statusCode()).isEqualTo(404);
    }

    private static String told(String id) {
        return Registration.shared()
                .jdbc()
                .sql("""
                        select convert_from(payload, 'UTF8') from event_journal where stream = cast(:id as uuid)
                        order by told_seq desc limit 1
                        """)
                .param("id", id)
                .query(String.class)
                .single();
    }
}
