package vn.ocop.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.ocop.web.sample.Sample;

class EdgeIT {
    private static final Sample SAMPLE = Sample.shared();

    @Test
    void everyAnswerCarriesTheSecurityHeaders() {
        var expected = Map.of(
                "Content-Security-Policy",
                "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
                "Strict-Transport-Security",
                "max-age=31536000 ; includeSubDomains",
                "X-Content-Type-Options",
                "nosniff",
                "X-Frame-Options",
                "DENY",
                "Referrer-Policy",
                "no-referrer");
        var good = SAMPLE.anybody().get("/api/v1/notes/public");
        var refused = SAMPLE.anybody().get("/api/v1/notes");
        expected.forEach((name, value) -> {
            assertThat(good.headers().firstValue(name)).hasValue(value);
            assertThat(refused.headers().firstValue(name)).hasValue(value);
        });
        assertThat(good.headers().firstValue("Server")).isEmpty();
    }

    @Test
    void healthAndPrometheusAreAllThatIsManagedAndOnTheirOwnPort() {
        var management = SAMPLE.management();
        assertThat(management.get("/actuator/health").body())
                .contains("\"status\":\"UP\"")
                .doesNotContain("jdbc");
        assertThat(management.get("/actuator/health/liveness").statusCode()).isEqualTo(200);
        assertThat(management.get("/actuator/prometheus").body()).contains("jvm_memory_used_bytes");
        assertThat(management.get("/actuator/env").statusCode()).isEqualTo(401);
        assertThat(SAMPLE.person("an").get("/actuator/env").statusCode()).isEqualTo(404);
        assertThat(SAMPLE.person("an").get("/actuator/health").statusCode()).isEqualTo(404);
    }

    @Test
    void headersBeyondEightKilobytesAreRefusedWithoutInternals() {
        var answer = SAMPLE.anybody().with("X-Long", "a".repeat(9000)).get("/api/v1/notes/public");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).doesNotContain("Tomcat", "Exception", "org.apache");
    }

    @Test
    void whatIsAbsentAnswersAlikeByteForByte() {
        var officer = SAMPLE.officer("binh");
        var absent = officer.get("/api/v1/notes/0193f5d2-6c1e-7a40-9a9e-3d0c2f6b8a11");
        var impossible = officer.get("/api/v1/notes/not-an-id");
        var unmapped = officer.get("/api/v1/nowhere");
        assertThat(absent.statusCode()).isEqualTo(404);
        assertThat(impossible.body()).isEqualTo(absent.body());
        assertThat(unmapped.body()).isEqualTo(absent.body());
    }

    @Test
    void pathsThatTryToLeaveAreRefused() {
        var answer = SAMPLE.person("an").get("/api/v1/notes/..%2f..%2factuator");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).doesNotContain("Exception", "firewall");
    }
}
