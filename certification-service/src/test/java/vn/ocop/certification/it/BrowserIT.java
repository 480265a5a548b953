package vn.ocop.certification.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The public's pages on a small phone.
@Tag("slow")
class BrowserIT {
    private static final Map<String, String> PAGES = new LinkedHashMap<>();

    @TempDir
    private Path folder = Path.of("");

    @BeforeAll
    static void publish() {
        Browser.open(true).close();
        var valid = CheckPageIT.certified("2025-12-08");
        var revoked = CheckPageIT.certified("2025-12-08");
        CheckPageIT.revoke(revoked);
        var record = QrRecordIT.record(valid);
        PAGES.put("ask", "/v");
        PAGES.put("valid", CheckPageIT.page(valid));
        PAGES.put("signed", CheckPageIT.page(valid) + "?r=" + record);
        PAGES.put("forged", CheckPageIT.page(valid) + "?r=" + Forger.altered(record, "s", 5));
        PAGES.put("expired", CheckPageIT.page(CheckPageIT.certified("2020-12-08")));
        PAGES.put("revoked", CheckPageIT.page(revoked));
        PAGES.put("suspended", CheckPageIT.page(SuspensionIT.suspend(CheckPageIT.certified("2025-12-08"))));
        PAGES.put("superseded", CheckPageIT.page(SupersedingIT.superseded()));
        PAGES.put("unknown", "/v/7QF2-0ZKM-9T4B-XW31");
        PAGES.put("misuse", CheckPageIT.page(valid) + "/misuse");
        RegisterIT.tellOldAndNewUnits();
        PAGES.put("register", "/register");
        PAGES.put("register-unit", "/register?unit=ninh");
        PAGES.put("register-no-unit", "/register?unit=zzz");
        PAGES.put("counts", "/register/counts");
        PAGES.put("verifier", "/verifier.html");
    }

    @Test
    void everyPageFitsASmallPhoneAndIsAccessibleInBothLanguages() {
        try (var browser = Browser.open(true)) {
            PAGES.forEach((name, path) -> {
                for (var language : new String[] {"vi", "en"}) {
                    var asked = path + (path.contains("?") ? "&" : "?") + "lang=" + language;
                    browser.at(Running.shared().base() + asked)
                            .picture("small-" + name + "-" + language)
                            .fits()
                            .isAccessible();
                }
            });
        }
    }

    @Test
    void theCheckNeedsNoScript() {
        try (var browser = Browser.open(false)) {
            browser.at(Running.shared().base() + PAGES.get("signed") + "&lang=vi");
            assertThat(browser.heading()).isEqualTo("Còn hiệu lực");
            browser.at(browser.property("nav a[hreflang=en]", "href"));
            assertThat(browser.heading()).isEqualTo("Valid");
            assertThat(browser.text()).contains("signed by the issuer");
            browser.at(Running.shared().base() + "/v?lang=vi");
            assertThat(browser.property("form", "method")).isEqualTo("get");
            browser.at(browser.property("form", "action") + "?code=7qf2+0zkm+9t4b+xw31&lang=vi");
            assertThat(browser.heading()).isEqualTo("Không có mã này");
            browser.at(Running.shared().base() + "/register?unit=vu+ninh&lang=vi");
            assertThat(browser.text()).contains("Phường Vũ Ninh, Thành phố Bắc Ninh");
            assertThat(browser.property("input[name=unit]", "value")).isEqualTo("vu ninh");
            browser.at(Running.shared().base() + "/verifier.html");
            assertThat(browser.text()).contains("Trang này cần JavaScript");
        }
    }

    @Test
    void theOfflinePageTellsATrueRecordFromAForgedOne() throws IOException {
        var valid = CheckPageIT.certified("2025-12-08");
        var record = QrRecordIT.record(valid);
        var page = folder.resolve("verifier.html");
        Files.writeString(page, Visitor.at("127.0.0.5").get("/verifier.html").body());
        try (var browser = Browser.open(true)) {
            browser.at(page.toUri().toString());

            check(browser, "https://x.example/v/" + valid.text("lookupCode") + "?r=" + record);
            assertThat(browser.heading()).contains("chưa kiểm tra được trạng thái");
            assertThat(browser.text()).contains(valid.text("number"), "HTX Đông Thọ", "khóa thử nghiệm");
            assertThat(browser.find("#band").getAttribute("class")).isEqualTo("band unsure");
            browser.picture("small-verifier-true").fits().isAccessible();

            check(browser, Forger.altered(record, "s", 5));
            assertThat(browser.heading()).isEqualTo("Giả mạo");
            assertThat(browser.text()).doesNotContain(valid.text("number"));
            browser.picture("small-verifier-forged").fits().isAccessible();

            check(browser, Forger.underAnotherName(record));
            assertThat(browser.text()).contains("Khóa không phải của cơ quan cấp: 27-2026");
            check(browser, "https://x.example/v/AAAA-AAAA-AAAA-AAAA?r=" + record);
            assertThat(browser.text()).contains("của một mã khác");
            check(browser, QrRecordIT.record(CheckPageIT.certified("2020-12-08")));
            assertThat(browser.heading()).isEqualTo("Quá thời hạn in trên giấy – chưa rõ có gia hạn");
            check(browser, Credentials.text(valid));
            assertThat(browser.heading()).contains("chưa kiểm tra được trạng thái");
        }
    }

    @Test
    void theOfflinePageTellsAPaperAsItWasSignedFromAnyOther() throws Exception {
        try (var browser = Browser.open(true)) {
            browser.at(Running.shared().base() + "/verifier.html");
            browser.paste("#signers", "");

            assertThat(of(browser, SignedPdf.genuine())).isEqualTo("PDF đúng như khi ký – khóa ký chưa được đối chiếu");
            assertThat(browser.text()).contains("OCOP THỬ NGHIỆM", "khóa thử nghiệm");
            browser.picture("small-verifier-pdf-genuine").fits().isAccessible();
            assertThat(of(browser, SignedPdf.edited())).isEqualTo("PDF đã bị sửa");
            browser.picture("small-verifier-pdf-edited").fits().isAccessible();
            assertThat(of(browser, SignedPdf.genuineRsa())).startsWith("PDF đúng như khi ký");
            assertThat(of(browser, SignedPdf.editedWithItsDigest())).isEqualTo("PDF đã bị sửa");
            assertThat(of(browser, SignedPdf.genuine())).startsWith("PDF đúng như khi ký");
            assertThat(of(browser, SignedPdf.signatureOfAnother())).isEqualTo("PDF đã bị sửa");
            assertThat(of(browser, SignedPdf.appended())).isEqualTo("PDF có phần thêm vào sau khi ký");
            assertThat(of(browser, SignedPdf.unsigned())).isEqualTo("PDF không có chữ ký");
            assertThat(of(browser, SignedPdf.digestAlone())).isEqualTo("PDF đã bị sửa");
        }
    }

    @Test
    void theOfflinePageComparesTheSignerWithTheCertificatesThatItHas() throws Exception {
        try (var browser = Browser.open(true)) {
            browser.at(Running.shared().base() + "/verifier.html");
            var compared = "PDF đúng như khi ký, khóa đã đối chiếu – chưa kiểm tra được trạng thái";

            assertThat(of(browser, StrangersPaperIT.paper(CheckPageIT.certified("2025-12-08"))))
                    .isEqualTo(compared);
            browser.picture("small-verifier-pdf-compared").fits().isAccessible();
            assertThat(of(browser, SignedPdf.genuine())).isEqualTo("PDF do khóa khác ký");
            browser.paste("#signers", String.join("\n", SignedPdf.SIGNER.chain()));
            assertThat(of(browser, SignedPdf.genuine())).isEqualTo(compared);
            assertThat(browser.find("#band").getAttribute("class")).isEqualTo("band unsure");
            assertThat(of(browser, SignedPdf.byAnotherKey())).isEqualTo("PDF do khóa khác ký");
            assertThat(of(browser, SignedPdf.edited())).isEqualTo("PDF đã bị sửa");
            browser.paste("#signers", "x");
            assertThat(of(browser, SignedPdf.genuine())).isEqualTo("Chưa kiểm tra được");
            assertThat(browser.text()).contains("Chứng thư ký PDF không đọc được");
        }
    }

    private String of(Browser browser, byte[] pdf) throws IOException {
        var file = folder.resolve("paper-" + System.nanoTime() + ".pdf");
        Files.write(file, pdf);
        var before = browser.heading();
        browser.find("#file").sendKeys(file.toAbsolutePath().toString());
        Until.holds("the page answers", () -> !browser.heading().equals(before));
        return browser.heading();
    }

    private static void check(Browser browser, String text) {
        browser.paste("#text", text);
        var before = browser.text();
        browser.find("form button[type=submit]").click();
        Until.holds("the page answers", () -> !browser.text().equals(before));
    }
}
