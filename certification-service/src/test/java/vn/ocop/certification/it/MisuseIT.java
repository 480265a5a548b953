package vn.ocop.certification.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MisuseIT {
    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]+)\"");
    private static final String TEXT = "Nhãn 4 sao dán trên hũ không có tên cơ sở <b>nào</b>";
    private static final String FINDING = "{\"finding\":\"Đã kiểm tra tại chợ\"}";

    @Test
    void aReportComesIntoTheProvincesQueueAndFindsItsHolder() {
        var certificate = CheckPageIT.certified("2025-12-08");
        var visitor = Visitor.at("127.0.0.21");
        var form = visitor.keep("misuse", path(certificate));

        var received = visitor.submit(path(certificate), filled(form, TEXT));

        assertThat(received.statusCode()).isEqualTo(200);
        assertThat(received.body()).contains("Đã nhận phản ánh");
        var waiting = queue(Scene.PREPARER, certificate);
        assertThat(waiting.items()).hasSize(1);
        var report = "/misuse-reports/" + waiting.items().getFirst().path("id").asString();
        var claimed = Scene.PREPARER.act(Scene.PREPARER.get(report), report + "/claim", "{}");
        assertThat(claimed.text("heldBy")).isEqualTo("preparer.27");
        assertThat(claimed.text("description")).isEqualTo(TEXT);
        assertThat(Scene.BOTH.act(claimed, report + "/upholding", FINDING).problem())
                .isEqualTo("requirement-unmet");
        assertThat(SignatureIT.whyNot(Scene.BOTH.get(report), "UPHOLD")).contains("đang giữ phản ánh");
        var upheld = Scene.PREPARER.act(claimed, report + "/upholding", FINDING);
        assertThat(upheld.text("state")).isEqualTo("UPHELD");
        assertThat(Scene.PREPARER.act(upheld, report + "/dismissal", FINDING).problem())
                .isEqualTo("wrong-state");
    }

    @Test
    void aReportIsGivenBackAndDismissedByAnother() {
        var certificate = CheckPageIT.certified("2025-12-08");
        var visitor = Visitor.at("127.0.0.22");
        visitor.submit(path(certificate), filled(visitor.get(path(certificate)), TEXT));
        var report = "/misuse-reports/"
                + queue(Scene.PREPARER, certificate)
                        .items()
                        .getFirst()
                        .path("id")
                        .asString();
        var claimed = Scene.PREPARER.act(Scene.PREPARER.get(report), report + "/claim", "{}");

        var released = Scene.PREPARER.act(claimed, report + "/release", FINDING);
        assertThat(released.text("heldBy")).isEmpty();
        var again = Scene.BOTH.act(released, report + "/claim", "{}");
        assertThat(Scene.BOTH.act(again, report + "/dismissal", FINDING).text("state"))
                .isEqualTo("DISMISSED");
    }

    @Test
    void sentTwiceItIsOneReport() {
        var certificate = CheckPageIT.certified("2025-12-08");
        var visitor = Visitor.at("127.0.0.23");
        var filled = filled(visitor.get(path(certificate)), TEXT);

        visitor.submit(path(certificate), filled);
        assertThat(visitor.submit(path(certificate), filled).statusCode()).isEqualTo(200);

        assertThat(queue(Scene.PREPARER, certificate).items()).hasSize(1);
    }

    @Test
    void aFormThatWasNotHandedOutForThisCertificateIsRefused() {
        var certificate = CheckPageIT.certified("2025-12-08");
        var other = CheckPageIT.certified("2025-12-08");
        var visitor = Visitor.at("127.0.0.24");
        var ofTheOther = filled(visitor.get(path(other)), TEXT);
        var forged = new HashMap<>(ofTheOther);
        forged.put("token", "AAAA");

        assertThat(visitor.submit(path(certificate), ofTheOther).statusCode()).isEqualTo(400);
        assertThat(visitor.submit(path(certificate), forged).statusCode()).isEqualTo(400);
        assertThat(queue(Scene.PREPARER, certificate).items()).isEmpty();
        assertThat(visitor.get("/v/7QF2-0ZKM-9T4B-XW31/misuse").statusCode()).isEqualTo(404);
    }

    @Test
    void whatCannotBeReadIsRefusedAndShownHarmlessly() {
        var certificate = CheckPageIT.certified("2025-12-08");
        var visitor = Visitor.at("127.0.0.25");
        var form = visitor.get(path(certificate));

        assertThat(visitor.submit(path(certificate), filled(form, "ngắn")).statusCode())
                .isEqualTo(400);
        assertThat(visitor.submit(path(certificate), filled(form, "x".repeat(1001)))
                        .statusCode())
                .isEqualTo(400);
        var turned = visitor.submit(path(certificate), filled(form, "<script>alert(1)</script> \u202E đảo ngược"));
        assertThat(turned.statusCode()).isEqualTo(400);
        assertThat(turned.body()).doesNotContain("<script>").contains("&lt;script&gt;");
        assertThat(queue(Scene.PREPARER, certificate).items()).isEmpty();
    }

    @Test
    void oneAddressSendsOnlyAFew() {
        var certificate = CheckPageIT.certified("2025-12-08");
        var visitor = Visitor.at("127.0.0.26");
        HttpResponse<String> last = visitor.get(path(certificate));
        for (int i = 0; i < 7; i++) {
            last = visitor.submit(path(certificate), filled(visitor.get(path(certificate)), TEXT));
        }

        assertThat(last.statusCode()).isEqualTo(429);
        assertThat(queue(Scene.PREPARER, certificate).items()).hasSize(5);
    }

    @Test
    void anotherProvinceSeesNothingOfIt() {
        var certificate = CheckPageIT.certified("2025-12-08");
        var visitor = Visitor.at("127.0.0.27");
        visitor.submit(path(certificate), filled(visitor.get(path(certificate)), TEXT));
        var id =
                queue(Scene.PREPARER, certificate).items().getFirst().path("id").asString();

        assertThat(queue(Scene.OTHER_PREPARER, certificate).items()).isEmpty();
        assertThat(Scene.OTHER_PREPARER.get("/misuse-reports/" + id).status()).isEqualTo(404);
        assertThat(Scene.COMMUNE.get("/misuse-reports").status()).isEqualTo(403);
    }

    private static Seen queue(Desk desk, Seen certificate) {
        return desk.get("/misuse-reports?certificateId=" + certificate.text("id"));
    }

    private static String path(Seen certificate) {
        return CheckPageIT.page(certificate) + "/misuse";
    }

    private static Map<String, String> filled(HttpResponse<String> form, String description) {
        var token = TOKEN.matcher(form.body());
        assertThat(token.find()).isTrue();
        return Map.of(
                "token", token.group(1), "kind", "OTHER_STARS", "description", description, "place", "Chợ Đồng Xuân");
    }
}
