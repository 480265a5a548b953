package vn.ocop.certification.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PublicLookupIT {
    private static final String PATH = "/api/v1/public/certificates/";

    @Test
    void theStatusIsThatOfTheDayAskedAbout() {
        var certificate = certificate();

        assertThat(SupersedingIT.status(certificate, "2020-12-07")).isEqualTo("NOT_YET_VALID");
        assertThat(SupersedingIT.status(certificate, "2020-12-08")).isEqualTo("VALID");
        assertThat(SupersedingIT.status(certificate, "2023-12-07")).isEqualTo("VALID");
        assertThat(SupersedingIT.status(certificate, "2023-12-08")).isEqualTo("EXPIRED");
    }

    @Test
    void withoutADayItIsTodays() {
        assertThat(Seen.of(ask(certificate().text("lookupCode"))).text("status"))
                .isEqualTo("EXPIRED");
    }

    @Test
    void theCodeIsReadAsPeopleTypeIt() {
        var code = certificate().text("lookupCode");

        assertThat(ask(code.toLowerCase(Locale.ROOT).replace("-", "")).statusCode())
                .isEqualTo(200);
    }

    @Test
    void itSpeaksVietnameseUnlessEnglishIsAskedFor() {
        var path = PATH + certificate().text("lookupCode");

        assertThat(Seen.of(Running.shared().anybody().get(path)).text("statusText"))
                .isEqualTo("Đã hết hạn");
        assertThat(Seen.of(Running.shared()
                                .anybody()
                                .with("Accept-Language", "en")
                                .get(path))
                        .text("statusText"))
                .isEqualTo("Expired");
    }

    @Test
    void itSaysNothingAboutPersonsAndIsKeptByNobody() {
        var answer = ask(certificate().text("lookupCode"));

        assertThat(answer.body()).doesNotContain("signer", "preparer", "council", "registrant", Ranked.HIDDEN);
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void whatIsNoCertificatesCodeIsAnsweredAlike() {
        var unknown = ask("7QF2-0ZKM-9T4B-XW31");

        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(ask("7").body()).isEqualTo(unknown.body());
        assertThat(ask("%27%20OR%201%3D1").body()).isEqualTo(unknown.body());
        assertThat(unknown.body()).contains("Không có mã này").doesNotContain("7QF2");
    }

    @Test
    void aDayThatIsNoneIsRefused() {
        var answer = Running.shared().anybody().get(PATH + certificate().text("lookupCode") + "?on=2021-02-30");

        assertThat(answer.statusCode()).isEqualTo(400);
    }

    private static HttpResponse<String> ask(String code) {
        return Running.shared().anybody().get(PATH + code);
    }

    private static Seen certificate() {
        var ranked = Ranked.told(1, 4).getFirst();
        SupersedingIT.certify(ranked, "2020-12-08");
        return Scene.PREPARER.certificate(ranked.dossier());
    }
}
