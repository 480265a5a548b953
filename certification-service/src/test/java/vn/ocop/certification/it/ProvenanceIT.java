package vn.ocop.certification.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ocop.events.RegistrationEvent.DocumentFacts;
import vn.ocop.verifier.bundle.BundleCommand;

class ProvenanceIT {
    private static final Desk AUDITOR = Scene.AUDITOR;

    @Test
    void aCertificateLeadsBackToWhatWasToldOfItsDossierAndToWhoDidIt() {
        var certificate = issued();

        var provenance = AUDITOR.get(path(certificate));

        var fact = provenance.body().path("told").path(0);
        assertThat(fact.path("type").asString()).isEqualTo("ocop.product.ranked.v1");
        assertThat(fact.path("asTold").asBoolean()).isTrue();
        assertThat(fact.path("says").path("dossier").path("rulebook").asString())
                .isEqualTo("vn-2020");
        assertThat(fact.path("says").path("pass").path("sheets").size()).isEqualTo(2);
        assertThat(provenance.body().path("decision").path("decidedOn").asString())
                .isEqualTo("2020-12-08");
        var signed = provenance
                .body()
                .path("people")
                .valueStream()
                .filter(deed -> deed.path("what").asString().equals("SIGN"))
                .findFirst()
                .orElseThrow();
        assertThat(signed.path("person").asString()).isEqualTo("signer.27");
        assertThat(signed.path("roles").path(0).path("role").asString()).isEqualTo("DECISION_SIGNER");
    }

    @Test
    void thePageSaysTheSameInVietnameseFirst() {
        var certificate = issued();

        var page = Running.shared().as(AUDITOR.person()).get("/api/v1" + path(certificate) + ".html");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("style-src 'self'");
        assertThat(page.body())
                .contains("Người thực hiện và vai trò khi đó", "signer.27", "Nguyên vẹn", certificate.text("number"))
                .contains("<dd>Đã hết hạn</dd>");
        assertThat(Running.shared()
                        .as(AUDITOR.person())
                        .get("/api/v1" + path(certificate) + ".html?lang=en")
                        .body())
                .contains("Who acted, with their roles at that time");
    }

    @Test
    void thePageNamesMinutesSheetsEvidenceAndRulebook() {
        var session = UUID.randomUUID();
        var minutes = "a1".repeat(32);
        var evidence = "b2".repeat(32);
        var paper =
                new DocumentFacts("A1", "phiếu kiểm nghiệm.pdf", "application/pdf", 1, evidence, null, null, List.of());
        var ranked = Ranked.any().tellSubmitted(paper).tellMinutes(session, minutes);
        ranked.tellRanked(4).awaitState("RANKED");
        SupersedingIT.certify(ranked, "2020-12-08");
        var path = path(Scene.PREPARER.certificate(ranked.dossier()));
        Until.holds("all is told", () -> AUDITOR.get(path).body().path("told").size() == 3);

        var page = withoutRawFacts(path + ".html");
        var english = withoutRawFacts(path + ".html?lang=en");

        assertThat(section(page, "Biên bản họp hội đồng"))
                .contains(session.toString(), "20/11/2020", minutes, "chair, secretary");
        assertThat(section(english, "Minutes of the council")).contains(minutes);
        assertThat(section(page, "Phiếu chấm điểm"))
                .contains(
                        "council.27.1", "Cấp tỉnh, lượt chấm 1", Ranked.RECEIPT, "scorer.27", "khi đó chưa gửi mã băm")
                .doesNotContain("82");
        assertThat(section(english, "Score sheets")).contains("Province, pass 1", Ranked.RECEIPT);
        assertThat(section(page, "Tài liệu minh chứng")).contains("A1", "phiếu kiểm nghiệm.pdf", evidence);
        assertThat(section(english, "Evidence")).contains(evidence);
        assertThat(section(page, "Bộ quy định")).contains("vn-2020", "phiên bản 1");
        assertThat(section(english, "Rulebook")).contains("vn-2020", "version 1");
    }

    @Test
    void whatWasNotToldIsSaidToBeMissing() {
        var page = withoutRawFacts(path(issued()) + ".html");

        assertThat(section(page, "Biên bản họp hội đồng")).contains("Chưa nhận được");
        assertThat(section(page, "Tài liệu minh chứng")).contains("Chưa nhận được");
    }

    private static String withoutRawFacts(String path) {
        var page = Running.shared().as(AUDITOR.person()).get("/api/v1" + path).body();
        return page.replaceAll("(?s)<details>.*?</details>", "");
    }

    private static String section(String page, String heading) {
        int begin = page.indexOf("<h2>" + heading + "</h2>");
        assertThat(begin).as(heading).isNotNegative();
        return page.substring(begin, page.indexOf("</section>", begin));
    }

    @Test
    void theBundleIsCheckedWithoutTheSystemAndAChangedOneIsRefused(@TempDir Path folder) throws Exception {
        var certificate = issued();
        var bundle = Files.write(folder.resolve("bundle.zip"), download(certificate));

        assertThat(check(bundle)).isZero();
        assertThat(check(changed(bundle, "provenance.json", "\"stars\":4", "\"stars\":5")))
                .isEqualTo(1);
        assertThat(check(changed(bundle, "manifest.json", "auditor.27", "nobody.27")))
                .isEqualTo(1);
    }

    @Test
    void onlyTheAuditorOfTheUnitReadsIt() {
        var certificate = issued();

        assertThat(Scene.SIGNER.get(path(certificate)).status()).isEqualTo(403);
        assertThat(Scene.OTHER_AUDITOR.get(path(certificate)).status()).isEqualTo(404);
        assertThat(AUDITOR.get("/certificates/01a20add-0812-752c-8fdd-c9f892c29a27/provenance")
                        .status())
                .isEqualTo(404);
        assertThat(Running.shared()
                        .anybody()
                        .get("/api/v1" + path(certificate) + ".zip")
                        .statusCode())
                .isEqualTo(401);
    }

    private static int check(Path bundle) {
        return new BundleCommand()
                .run(
                        List.of(bundle.toString(), Provable.get(Provable.LOG + "/key")),
                        new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
    }

    private static Path changed(Path bundle, String name, String from, String to) throws IOException {
        var copy = bundle.resolveSibling("changed.zip");
        try (var in = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(bundle)));
                var out = new ZipOutputStream(Files.newOutputStream(copy))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                var content = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write((entry.getName().equals(name) ? content.replace(from, to) : content)
                        .getBytes(StandardCharsets.UTF_8));
            }
        }
        return copy;
    }

    private static byte[] download(Seen certificate) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(
                        URI.create(Running.shared().base() + "/api/v1" + path(certificate) + ".zip"))
                .header("Authorization", "Bearer " + Running.shared().token(AUDITOR.person()))
                .build();
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request, BodyHandlers.ofByteArray()).body();
        }
    }

    private static Seen issued() {
        var ranked = Ranked.told(1, 4).getFirst();
        SupersedingIT.certify(ranked, "2020-12-08");
        return Scene.PREPARER.certificate(ranked.dossier());
    }

    private static String path(Seen certificate) {
        return "/certificates/" + certificate.text("id") + "/provenance";
    }
}
