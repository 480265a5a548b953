package vn.ocop.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.ocop.demo.http.Answer;
import vn.ocop.demo.http.Patience;
import vn.ocop.demo.http.RefusedException;
import vn.ocop.journeys.town.InTown;
import vn.ocop.journeys.town.Town;

/// A grant that changes acts in every service within two seconds.
@Order(2)
@ExtendWith(InTown.class)
class GrantsJourneyIT {
    private static final Patience TWO_SECONDS = new Patience(Duration.ofSeconds(2), Duration.ofMillis(20));

    @Test
    void inEvaluation(Town town) {
        var work = town.under2020();
        var review = work.atDistrict(work.handedIn());

        var grant = given(town, "DISTRICT_OFFICER", "256");
        TWO_SECONDS.until("the review to be seen", () -> statusOf(town, "evaluation", review.path()), is -> is == 200);

        revoke(town, grant);
        TWO_SECONDS.until(
                "the review to be hidden", () -> statusOf(town, "evaluation", review.path()), is -> is != 200);
    }

    @Test
    void inCertification(Town town) {
        var work = town.under2026();
        var ranked = work.ranked(75);
        work.recognise("1801/QĐ-UBND", ranked.dossier());
        var path = "/api/v1/certificates/"
                + work.committee().certificate(ranked.dossier()).path("id").asString();

        var grant = given(town, "DECISION_PREPARER", "24");
        TWO_SECONDS.until("the certificate to be seen", () -> statusOf(town, "certification", path), is -> is == 200);

        revoke(town, grant);
        TWO_SECONDS.until("the certificate to be hidden", () -> statusOf(town, "certification", path), is -> is != 200);
    }

    @Test
    void inRegistrationAtOnce(Town town) {
        var work = town.under2020();
        var path = "/api/v1/dossiers/" + work.draft().id();

        var grant = given(town, "COMMUNE_OFFICER", "09163");
        assertThat(statusOf(town, "registration", path)).isEqualTo(200);

        revoke(town, grant);
        assertThat(statusOf(town, "registration", path)).isNotEqualTo(200);
    }

    private static Answer given(Town town, String role, String unit) {
        return town.person("admin")
                .post(
                        town.at().registration(),
                        "/api/v1/grants",
                        Map.of("person", "operator", "name", "operator", "role", role, "unitCode", unit));
    }

    private static void revoke(Town town, Answer grant) {
        town.person("admin")
                .post(
                        town.at().registration(),
                        "/api/v1/grants/" + grant.id() + "/revocation",
                        Map.of("reason", "Chuyển công tác"));
    }

    private static int statusOf(Town town, String service, String path) {
        var address = switch (service) {
            case "registration" -> town.at().registration();
            case "evaluation" -> town.at().evaluation();
            default -> town.at().certification();
        };
        try {
            return town.person("operator").get(address, path).status();
        } catch (RefusedException e) {
            return e.status();
        }
    }
}
