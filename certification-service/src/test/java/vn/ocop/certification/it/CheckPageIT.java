package vn.ocop.certification.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class CheckPageIT {
    private static final int LIMIT = 30_000;
    private static final Pattern HEADING = Pattern.compile("<h1>([^<]*)</h1>");
    private static final Visitor SHOPPER = Visitor.at("127.0.0.1");

    @Test
    void theFirstLineIsTheAnswer() {
        var valid = certified("2025-12-08");
        var expired = certified("2020-12-08");

        assertThat(answer(SHOPPER.keep("valid", page(valid)))).isEqualTo("Còn hiệu lực");
        assertThat(answer(SHOPPER.keep("valid-en", page(valid) + "?lang=en"))).isEqualTo("Valid");
        assertThat(answer(SHOPPER.keep("expired", page(expired)))).isEqualTo("Đã hết hạn");
        assertThat(answer(SHOPPER.keep("suspended", page(SuspensionIT.suspend(valid)))))
                .isEqualTo("Tạm đình chỉ");
        assertThat(answer(SHOPPER.keep("ask", "/v"))).isEqualTo("Kiểm tra giấy chứng nhận OCOP");
    }

    @Test
    void aRevokedCertificateSaysSoWithItsGroundForEver() {
        var certificate = certified("2025-12-08");
        revoke(certificate);

        var page = SHOPPER.keep("revoked", page(certificate));

        assertThat(answer(page)).isEqualTo("Đã bị thu hồi");
        assertThat(page.body()).contains("sai quy định", "Thu hồi").doesNotContain("Bí mật của tỉnh");
    }

    @Test
    void aSupersededCertificateLeadsToTheNewerOne() {
        var first = Ranked.told(1, 3).getFirst();
        SupersedingIT.certify(first, "2024-12-08");
        SupersedingIT.certify(first.again().tellRanked(4).awaitState("RANKED"), "2025-06-01");
        var older = Scene.PREPARER.certificate(first.dossier());

        var page = SHOPPER.keep("superseded", page(older));

        assertThat(answer(page)).isEqualTo("Đã được thay thế");
        assertThat(page.body()).contains("Giấy chứng nhận mới hơn", "01/06/2025");
    }

    @Test
    void whatIsNoCodeIsUnknownAndNeverLooksValid() {
        var page = SHOPPER.keep("unknown", "/v/7QF2-0ZKM-9T4B-XW31");

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(answer(page)).isEqualTo("Không có mã này");
        assertThat(SHOPPER.get("/v/%3Cscript%3Ealert(1)%3E").body()).isEqualTo(page.body());
        assertThat(page.body()).doesNotContain("class=\"band ok\"", "7QF2-0ZKM-9T4B-XW31");
    }

    @Test
    void aTypedCodeLeadsToItsPage() {
        var code = certified("2025-12-08").text("lookupCode");

        var answer = SHOPPER.get("/v?code=" + code.toLowerCase(Locale.ROOT) + "&lang=en");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(
                        location -> assertThat(location).endsWith("/v/" + code.toLowerCase(Locale.ROOT) + "?lang=en"));
    }

    @Test
    void aCodeTypedWithSpacesAndThePastedTextOfAQrLeadThereToo() {
        var certificate = certified("2025-12-08");
        var code = certificate.text("lookupCode");
        var label = "https://x.example/v/" + code + "?r=" + QrRecordIT.record(certificate);

        assertThat(answer(followed(code.toLowerCase(Locale.ROOT).replace('-', ' '))))
                .isEqualTo("Còn hiệu lực");
        assertThat(followed(label).body()).contains("Mã QR có chữ ký đúng");
        assertThat(answer(followed("https://elsewhere.example/?a=b&c"))).isEqualTo("Không có mã này");
    }

    private static HttpResponse<String> followed(String typed) {
        var answer = SHOPPER.get("/v?lang=vi&code=" + URLEncoder.encode(typed, StandardCharsets.UTF_8));
        var location = URI.create(answer.headers().firstValue("Location").orElseThrow());
        return SHOPPER.get(location.getRawPath() + "?" + location.getRawQuery());
    }

    @Test
    void itIsSmallAndNeedsNoScriptNoCookieAndNothingFromElsewhere() {
        var page = SHOPPER.get(page(certified("2025-12-08")));
        var style = SHOPPER.get(styleOf(page));

        assertThat(bytes(page) + bytes(style)).isLessThan(LIMIT);
        assertThat(page.body())
                .doesNotContainIgnoringCase("<script", "javascript:", " style=", " onclick", "http://", "//cdn");
        assertThat(page.headers().map()).doesNotContainKey("set-cookie");
        assertThat(style.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("immutable"));
    }

    @Test
    void itsHeadersForbidWhatItDoesNotNeed() {
        var headers = SHOPPER.get(page(certified("2025-12-08"))).headers();

        assertThat(headers.firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .contains("default-src 'none'", "style-src 'self'", "frame-ancestors 'none'")
                        .doesNotContain("unsafe", "script-src"));
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(headers.firstValue("Strict-Transport-Security")).isPresent();
        assertThat(headers.firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void itNamesNoPerson() {
        assertThat(SHOPPER.get(page(certified("2025-12-08"))).body())
                .doesNotContain("signer", "preparer", "council", "registrant", Ranked.HIDDEN);
    }

    @Test
    void whoAsksTooOftenIsToldThatNothingWasChecked() {
        var flood = Visitor.at("127.0.0.9");
        var page = page(certified("2025-12-08"));

        var refused = refused(flood, page);

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(answer(refused)).isEqualTo("Chưa kiểm tra được");
        assertThat(refused.headers().firstValue("Retry-After")).isPresent();
        assertThat(refused(flood, "/api/v1/public/certificates/X").body()).contains("too-many-requests");
        assertThat(SHOPPER.get(page).statusCode()).isEqualTo(200);
    }

    /// Asks until it is refused: a request is admitted every now and then.
    private static HttpResponse<String> refused(Visitor visitor, String path) {
        var last = visitor.keep("not-checked", path);
        for (int i = 0; i < 400 && last.statusCode() != 429; i++) {
            last = visitor.keep("not-checked", path);
        }
        return last;
    }

    static Seen certified(String decidedOn) {
        var ranked = Ranked.told(1, 4).getFirst();
        SupersedingIT.certify(ranked, decidedOn);
        return Scene.PREPARER.certificate(ranked.dossier());
    }

    static void revoke(Seen certificate) {
        var path = "/certificates/" + certificate.text("id");
        var requested = Scene.PREPARER.act(
                certificate, path + "/revocation-request", "{\"ground\":\"MISUSED\",\"reason\":\"Bí mật của tỉnh\"}");
        Scene.SIGNER.act(requested, path + "/revocation", "{}");
    }

    static String page(Seen certificate) {
        return "/v/" + certificate.text("lookupCode");
    }

    static String answer(HttpResponse<String> page) {
        var heading = HEADING.matcher(page.body());
        return heading.find() ? heading.group(1) : page.body();
    }

    private static String styleOf(HttpResponse<String> page) {
        var style = Pattern.compile("href=\"(/v/style[^\"]*)\"").matcher(page.body());
        return List.of(style.results().findFirst().orElseThrow().group(1)).getFirst();
    }

    private static int bytes(HttpResponse<String> answer) {
        return answer.body().getBytes(StandardCharsets.UTF_8).length;
    }
}
