package vn.ocop.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.ocop.demo.office.Dossier;
import vn.ocop.journeys.town.Casework;
import vn.ocop.journeys.town.InTown;
import vn.ocop.journeys.town.RawHttp;
import vn.ocop.journeys.town.Town;

/// What every request must say, and what happens when it says it twice.
@Order(2)
@ExtendWith(InTown.class)
class RequestRulesJourneyIT {
    private static final String REASON = "{\"reason\":\"Chủ thể tạm ngừng sản xuất\"}";

    @Test
    void anActionOnAnOldVersionIsRefused(Town town) {
        var dossier = town.under2020().draft();

        var answer = withdrawal(town, dossier, REASON, "Idempotency-Key", key(), "If-Match", "\"77\"");

        assertThat(answer.statusCode()).isEqualTo(412);
        assertThat(town.under2020().seen(dossier).state()).isEqualTo("DRAFT");
    }

    @Test
    void anActionMustSayWhichVersionItSaw(Town town) {
        var answer = withdrawal(town, town.under2020().draft(), REASON, "Idempotency-Key", key());

        assertThat(answer.statusCode()).isEqualTo(428);
    }

    @Test
    void anActionMustBringAKey(Town town) {
        var dossier = town.under2020().draft();

        var answer = withdrawal(town, dossier, REASON, "If-Match", version(town, dossier));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    }

    @Test
    void theSameRequestAgainGetsTheSameAnswer(Town town) {
        var dossier = town.under2020().draft();
        var headers = new String[] {"Idempotency-Key", key(), "If-Match", version(town, dossier)};

        var first = withdrawal(town, dossier, REASON, headers);
        var second = withdrawal(town, dossier, REASON, headers);

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.headers().firstValue("ETag"))
                .isEqualTo(first.headers().firstValue("ETag"));
    }

    @Test
    void aKeyIsForOneRequestOnly(Town town) {
        var dossier = town.under2020().draft();
        var headers = new String[] {"Idempotency-Key", key(), "If-Match", version(town, dossier)};
        withdrawal(town, dossier, REASON, headers);

        var other = withdrawal(town, dossier, "{\"reason\":\"Lý do khác\"}", headers);

        assertThat(other.statusCode()).isEqualTo(409);
    }

    @Test
    void aProblemSpeaksVietnameseUnlessEnglishIsAskedFor(Town town) {
        var dossier = town.under2020().draft();

        var vietnamese = withdrawal(town, dossier, "{}", "Idempotency-Key", key(), "If-Match", version(town, dossier));
        var english = withdrawal(
                town,
                dossier,
                "{}",
                "Idempotency-Key",
                key(),
                "If-Match",
                version(town, dossier),
                "Accept-Language",
                "en");

        assertThat(vietnamese.statusCode()).isEqualTo(400);
        assertThat(english.statusCode()).isEqualTo(400);
        assertThat(vietnamese.body()).contains("reason").isNotEqualTo(english.body());
    }

    private static HttpResponse<String> withdrawal(Town town, Dossier dossier, String body, String... headers) {
        return RawHttp.as(town, "commune.09163")
                .post(town.at().registration(), Casework.path(dossier) + "/withdrawal", body, headers);
    }

    private static String version(Town town, Dossier dossier) {
        return "\"" + town.under2020().seen(dossier).body().path("version").asString() + "\"";
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
