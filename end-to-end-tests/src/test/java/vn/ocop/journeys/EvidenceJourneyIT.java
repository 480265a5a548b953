package vn.ocop.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import vn.ocop.demo.http.Answer;
import vn.ocop.demo.http.RefusedException;
import vn.ocop.demo.http.Upload;
import vn.ocop.journeys.town.Casework;
import vn.ocop.journeys.town.InTown;
import vn.ocop.journeys.town.RawHttp;
import vn.ocop.journeys.town.Town;
import vn.ocop.registration.evidence.Sha256;

/// Papers are handed in once: in parts where the line is slow, and by version in later dossiers.
@Order(2)
@ExtendWith(InTown.class)
class EvidenceJourneyIT {
    private static final String ITEM = "food-safety-certificate";
    private static final int BROKEN_OFF_AT = 50_000;

    @Test
    void anUploadGoesOnWhereItBrokeOffAndIsCheckedAgainstItsHash(Town town) {
        var work = town.under2026();
        var file = pdf("dai ".repeat(30_000)).getBytes(StandardCharsets.UTF_8);
        var upload = opened(town, work, file.length, Sha256.of(file));
        var officer = RawHttp.as(town, work.communeOfficer().name());
        var registration = town.at().registration();
        assertThat(officer.part(registration, upload, 0, Arrays.copyOf(file, BROKEN_OFF_AT))
                        .statusCode())
                .isEqualTo(200);

        assertThat(officer.part(registration, upload, 0, file).body()).contains("other-offset");
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> completed(town, work, upload))
                .satisfies(refused -> assertThat(refused.problem()).contains("upload-not-whole"));
        var seen = work.communeOfficer().get(registration, upload);
        assertThat(seen.body().path("offset").asInt()).isEqualTo(BROKEN_OFF_AT);
        officer.part(registration, upload, BROKEN_OFF_AT, Arrays.copyOfRange(file, BROKEN_OFF_AT, file.length));

        assertThat(completed(town, work, upload).text("sha256")).isEqualTo(Sha256.of(file));
    }

    @Test
    void whatIsNotTheAnnouncedFileIsNotTakenIn(Town town) {
        var work = town.under2026();
        var file = pdf("khac").getBytes(StandardCharsets.UTF_8);
        var upload = opened(town, work, file.length, "a".repeat(64));
        RawHttp.as(town, work.communeOfficer().name()).part(town.at().registration(), upload, 0, file);

        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> completed(town, work, upload))
                .satisfies(refused -> assertThat(refused.problem()).contains("upload-differs"));
    }

    @Test
    void aPaperServesLaterDossiersByItsVersionAndSaysWhenItEnds(Town town) {
        var work = town.under2026();
        var producer = producer(town, work);
        var soon = Town.today().plusDays(5);
        var first =
                uploaded(town, work, producer, "&expiresOn=" + soon, "ban dau").text("sha256");
        var earlier = drafted(town, work, producer, "Chè kho một", first);
        assertThat(expiring(town, work, earlier, soon.plusDays(5).toString())).hasSize(1);
        assertThat(expiring(town, work, earlier, soon.toString())).isEmpty();

        var renewed =
                uploaded(town, work, producer, "&replaces=" + first + "&expiresOn=" + soon.plusYears(3), "ban moi");

        assertThat(renewed.body().path("paper").path("version").asInt()).isEqualTo(2);
        var later = drafted(town, work, producer, "Chè kho hai", renewed.text("sha256"));
        assertThat(expiring(town, work, later, soon.plusDays(5).toString())).isEmpty();
        assertThat(expiring(town, work, earlier, soon.plusDays(5).toString()))
                .as("what another dossier named stays the version that it was")
                .hasSize(1);
    }

    @Test
    void anotherProducersPaperBacksNothing(Town town) {
        var work = town.under2026();
        var first =
                uploaded(town, work, producer(town, work), "", "cua nguoi khac").text("sha256");
        var other = work.communeOfficer()
                .post(
                        town.at().registration(),
                        "/api/v1/producers",
                        Map.of("kind", "FARM", "name", "Trang trại Khác", "address", "Thôn 2", "communeCode", "07306"))
                .id();

        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> drafted(town, work, other, "Chè kho ba", first))
                .satisfies(refused -> assertThat(refused.status()).isEqualTo(400));
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> uploaded(town, work, other, "&replaces=" + first, "ban moi"))
                .satisfies(refused -> assertThat(refused.status()).isEqualTo(400));
    }

    private static String producer(Town town, Casework work) {
        return work.communeOfficer()
                .get(town.at().registration(), Casework.path(work.draft("Sản phẩm có giấy tờ", List.of())))
                .text("producerId");
    }

    private static String opened(Town town, Casework work, int size, String sha256) {
        var body = Map.of(
                "producerId", producer(town, work), "fileName", "minh-chung.pdf", "size", size, "sha256", sha256);
        return "/api/v1/uploads/"
                + work.communeOfficer()
                        .post(town.at().registration(), "/api/v1/uploads", body)
                        .id();
    }

    private static Answer completed(Town town, Casework work, String upload) {
        return work.communeOfficer().post(town.at().registration(), upload + "/completion", Map.of());
    }

    private static Answer uploaded(Town town, Casework work, String producer, String more, String words) {
        var file = new Upload("attp.pdf", "application/pdf", pdf(words + producer));
        var path = "/api/v1/evidence?kind=" + ITEM + "&producerId=" + producer + more;
        return work.communeOfficer().upload(town.at().registration(), path, file);
    }

    private static String drafted(Town town, Casework work, String producer, String product, String sha256) {
        var document = Map.of("item", ITEM, "sha256", sha256, "fileName", "attp.pdf");
        return work.communeOfficer()
                .post(
                        town.at().registration(),
                        "/api/v1/dossiers",
                        Map.of(
                                "producerId",
                                producer,
                                "kind",
                                "FIRST_TIME",
                                "product",
                                Map.of("name", product, "setNumber", 1),
                                "documents",
                                List.of(document)))
                .id();
    }

    private static JsonNode expiring(Town town, Casework work, String dossier, String session) {
        var path = "/api/v1/dossiers/" + dossier + "/readiness?session=" + session;
        return work.communeOfficer().get(town.at().registration(), path).body().path("expiring");
    }

    private static String pdf(String words) {
        return "%PDF-1.4\n% " + words + "\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";
    }
}
