package vn.ocop.registration.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.ocop.registration.testing.FakeClamd;
import vn.ocop.registration.testing.Office;
import vn.ocop.registration.testing.Registration;
import vn.ocop.registration.testing.Upload;
import vn.ocop.web.actor.Actor;
import vn.ocop.web.link.SignedLinks;

class EvidenceIT {
    private static final String OFFICER = "evidence";

    private final Registration service = Registration.shared();
    private final Office office = service.office(OFFICER, "09187");
    private final String producer = office.producer("Cơ sở Tài Liệu", "FARM");

    @Test
    void theSameBytesAreTheSameFile() {
        var first = Office.json(upload("a.pdf", "application/pdf", Upload.pdf("same")));
        var second = Office.json(upload("b.pdf", "application/pdf", Upload.pdf("same")));

        assertThat(second.get("sha256")).isEqualTo(first.get("sha256"));
        assertThat(first.get("mediaType").asString()).isEqualTo("application/pdf");
        assertThat(first.get("sha256").asString()).isEqualTo(Sha256.of(Upload.pdf("same")));
    }

    @Test
    void whatStandsOnAPaperIsKeptWithTheProducerAndTakenOverByItsDossiers() {
        var query = producer + "&kind=food-safety-certificate&number=12%2FATTP&expiresOn=2029-01-14";
        var bytes = Upload.pdf("food safety");
        var stored = Office.json(new Upload(service, OFFICER).send(query, "a.pdf", "application/pdf", bytes));
        upload("again.pdf", "application/pdf", bytes);

        var draft = office.client().post("/api/v1/dossiers", """
                {"producerId":"%s","kind":"FIRST_TIME","product":{"name":"Mật ong","setNumber":4},"documents":[%s]}
                """.formatted(
                producer,
                Office.document("food-safety-certificate", stored.get("sha256").asString())));

        var document = Office.json(draft).get("documents").get(0);
        assertThat(document.get("number").asString()).isEqualTo("12/ATTP");
        assertThat(document.get("expiresOn").asString()).isEqualTo("2029-01-14");
        assertThat(office.client()
                        .get("/api/v1/evidence?producerId=" + producer)
                        .body())
                .contains("12/ATTP");
    }

    @Test
    void aFileThatIsNotWhatItIsSaidToBeIsRefused() {
        var answer = upload("photo.png", "image/png", Upload.pdf("not a picture"));

        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(answer.body()).contains("file-type-differs", "image/png", "application/pdf");
    }

    @Test
    void aKindOfFileThatIsNotAllowedIsRefused() {
        var script = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);

        var answer = upload("page.pdf", "application/pdf", script);

        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(answer.body()).contains("file-type-not-allowed", "text/html");
    }

    @Test
    void aNameThatLeadsElsewhereIsRefused() {
        assertThat(upload("../../etc/passwd", "application/pdf", Upload.pdf("x"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(upload("", "application/pdf", Upload.pdf("x")).statusCode()).isEqualTo(400);
    }

    @Test
    void whatTheScannerFindsIsRefusedAndNotKept() {
        var infected = Upload.pdf(FakeClamd.EICAR);

        var answer = upload("a.pdf", "application/pdf", infected);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("file-infected", "Eicar-Test-Signature", "không được lưu");
        assertThat(office.client()
                        .get("/api/v1/evidence/" + Sha256.of(infected))
                        .statusCode())
                .isEqualTo(404);
        assertThat(Office.json(upload("b.pdf", "application/pdf", Upload.pdf("clean")))
                        .get("scan")
                        .asString())
                .isEqualTo("CLEAN");
    }

    @Test
    void aNewFileOfTheSamePaperIsItsNextVersion() {
        var first = Office.json(upload("a.pdf", "application/pdf", Upload.pdf("first")));
        var query = producer + "&replaces=" + first.get("sha256").asString();

        var second =
                Office.json(new Upload(service, OFFICER).send(query, "a.pdf", "application/pdf", Upload.pdf("second")));

        assertThat(second.get("paper").get("id")).isEqualTo(first.get("paper").get("id"));
        assertThat(second.get("paper").get("version").asInt()).isEqualTo(2);
        assertThat(new Upload(service, OFFICER)
                        .send(producer + "&replaces=" + "0".repeat(64), "a.pdf", "application/pdf", Upload.pdf("third"))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void anEmptyFileIsRefused() {
        assertThat(upload("a.pdf", "application/pdf", new byte[0]).body()).contains("Tệp rỗng");
    }

    @Test
    void onlyTheOwnCommuneReadsWithoutLink() {
        var sha256 = office.paper(producer, "own");
        var elsewhere = service.office("evidence-elsewhere", "09169");

        var own = office.client().get("/api/v1/evidence/" + sha256);

        assertThat(own.statusCode()).isEqualTo(200);
        assertThat(own.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment");
        assertThat(own.body()).contains("own");
        assertThat(elsewhere.client().get("/api/v1/evidence/" + sha256).statusCode())
                .isEqualTo(404);
    }

    @Test
    void aSignedLinkOpensOneFileForOneReader() {
        var sha256 = office.paper(producer, "linked");
        var other = office.paper(producer, "other");
        var link = service.bean(SignedLinks.class)
                .sign(sha256, new Actor("reader", "Reader", List.of()), UUID.randomUUID());

        assertThat(read("reader", sha256, link)).isEqualTo(200);
        assertThat(read("somebody-else", sha256, link)).isEqualTo(404);
        assertThat(read("reader", other, link)).isEqualTo(404);
        assertThat(read("reader", sha256, link + "x")).isEqualTo(404);
    }

    private int read(String reader, String sha256, String link) {
        return service.person(reader)
                .get("/api/v1/evidence/" + sha256 + "?link=" + link)
                .statusCode();
    }

    private HttpResponse<String> upload(String name, String type, byte[] bytes) {
        return new Upload(service, OFFICER).send(producer, name, type, bytes);
    }
}
