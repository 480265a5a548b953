package vn.ocop.certification.it;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Another instance whose database goes away and comes back.
class DatabaseAwayIT {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static @Nullable Running instance;
    private static String code = "";
    private static String record = "";

    @BeforeAll
    static void startAnInstanceAndCutItsDatabaseOff() {
        var certificate = CheckPageIT.certified("2025-12-08");
        code = certificate.text("lookupCode");
        record = QrRecordIT.record(certificate);
        var url = Running.shared().database().url();
        var server = URI.create(url.substring("jdbc:".length()));
        var relay = new Relay(new InetSocketAddress(server.getHost(), server.getPort()));
        var through = url.replaceFirst("//[^/]+/", "//127.0.0.1:" + relay.port() + "/");
        instance = Running.another(Map.of(
                "spring.datasource.url",
                through,
                "spring.flyway.url",
                through,
                "spring.datasource.hikari.connection-timeout",
                "250"));
        assertThat(CheckPageIT.answer(get("/v/" + code))).isEqualTo("Còn hiệu lực");
        relay.cut();
    }

    @AfterAll
    static void stop() {
        if (instance != null) {
            instance.stop();
        }
    }

    @Test
    void thePageSaysThatNothingWasCheckedAndNeverLooksValid() {
        for (var path : new String[] {"/v/" + code, "/v/" + code + "?r=" + record, "/v/AAAA-AAAA-AAAA-AAAA?lang=vi"}) {
            var page = get(path);

            assertThat(page.statusCode()).isEqualTo(503);
            assertThat(CheckPageIT.answer(page)).isEqualTo("Chưa kiểm tra được");
            assertThat(page.body())
                    .contains("class=\"band unsure\"", "không có nghĩa là giấy chứng nhận còn hiệu lực")
                    .doesNotContain("band ok", "HTX Đông Thọ");
            assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
            assertThat(page.headers().firstValue("Retry-After")).isPresent();
        }
    }

    @Test
    void itOffersToAskAgainInEitherLanguage() {
        var page = get("/v/" + code + "?r=" + record);

        assertThat(page.body()).contains("href=\"/v/" + code + "?r=" + record + "&amp;lang=en\"");
    }

    @Test
    void theInterfaceSaysTheSame() {
        for (var path : new String[] {"certificates/" + code, "checks?text=" + code, "checks?text=" + record}) {
            var answer = Seen.of(get("/api/v1/public/" + path));

            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.body().toString()).doesNotContain("VALID", "HTX Đông Thọ");
        }
    }

    @Test
    void whatNobodyHereSignedIsForgedAllTheSame() {
        var page = get("/v/" + code + "?r=" + Forger.altered(record, "s", 5));

        assertThat(CheckPageIT.answer(page)).isEqualTo("Giả mạo");
    }

    @Test
    void keysAndTheOfflineVerifierStayThere() {
        assertThat(get("/.well-known/jwks.json").statusCode()).isEqualTo(200);
        assertThat(get("/verifier.html").statusCode()).isEqualTo(200);
    }

    private static HttpResponse<String> get(String path) {
        try {
            var request = HttpRequest.newBuilder(
                            URI.create(requireNonNull(instance).base() + path))
                    .header("Accept-Language", "vi")
                    .build();
            return HTTP.send(request, BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
