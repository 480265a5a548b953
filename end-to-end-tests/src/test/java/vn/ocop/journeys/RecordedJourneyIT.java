package vn.ocop.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import vn.ocop.demo.http.Answer;
import vn.ocop.demo.http.Patience;
import vn.ocop.demo.http.RefusedException;
import vn.ocop.demo.office.Dossier;
import vn.ocop.journeys.town.Casework;
import vn.ocop.journeys.town.InTown;
import vn.ocop.journeys.town.RawHttp;
import vn.ocop.journeys.town.Town;

/// Certificates from before the system, and what strangers report of labels.
@Order(2)
@ExtendWith(InTown.class)
class RecordedJourneyIT {
    private static final String LISTS = "/api/v1/recordings";
    private static final Map<String, String> REVOCATION =
            Map.of("ground", "PRODUCTION_ENDED", "reason", "Chủ thể trả lại giấy");
    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]+)\"");

    @Test
    void theProductOfAPaperCertificateIsUpgradedAndThePaperGivesWay(Town town) {
        var work = town.under2026();
        var recorded = recorded(town, "GIẤY-1");
        var code = recorded.path("lookupCode").asString();
        assertThat(publicStatus(town, code)).contains("\"VALID\"", "\"issuedHere\":false");

        var upgrade = work.atProvince(handedInUpgrade(work, code));
        upgrade.admitTo(work.council("24"));
        upgrade.judged(75);
        work.recognise("1811/QĐ-UBND", upgrade.dossier());
        work.awaitState(upgrade.dossier(), "CERTIFIED");

        assertThat(publicStatus(town, code)).contains("\"SUPERSEDED\"");
    }

    @Test
    void aListThatIsTurnedDownIsPreparedAnew(Town town) {
        var rejected = closed(town, prepared(town, "GIẤY-3"), "/rejection", Map.of("reason", "Sai ngày quyết định"));
        assertThat(rejected.body().path("state").asString()).isEqualTo("REJECTED");

        var recorded = recorded(town, "GIẤY-3");

        assertThat(publicStatus(town, recorded.path("lookupCode").asString())).contains("\"VALID\"");
    }

    @Test
    void whomAPaperConcernsIsWrittenToBeforeItsEndAndWhenItIsRevoked(Town town) {
        var commune = town.under2026().communeOfficer();
        var contact = Map.of("unitCode", town.under2026().commune(), "email", "xa-giay-cu@example.vn");
        commune.post(town.at().registration(), "/api/v1/unit-contacts", contact);
        var list = prepared(town, "GIẤY-4", Town.today().plusDays(20));
        var id = confirmed(town, list).path("certificateId").asString();

        awaitNotice(town, id, "RENEWAL_DUE UNIT FILED");
        var certification = town.at().certification();
        var at = "/api/v1/certificates/" + id;
        town.person("preparer.24").actOnCurrent(certification, at, "/revocation-request", REVOCATION);
        town.person("signer.24").actOnCurrent(certification, at, "/revocation", Map.of());

        awaitNotice(town, id, "REVOKED UNIT FILED");
        assertThat(notices(town, id)).contains("RENEWAL_DUE PRODUCER NO_ADDRESS", "REVOKED PRODUCER NO_ADDRESS");
    }

    @Test
    void aStrangersReportFindsItsOffice(Town town) {
        var recorded = recorded(town, "GIẤY-2");
        var page = "/v/" + recorded.path("lookupCode").asString() + "/misuse";
        var certification = town.at().certification();
        var form = TOKEN.matcher(RawHttp.getAnonymously(certification, page).body());
        assertThat(form.find()).isTrue();

        var received = RawHttp.submitAnonymously(
                certification,
                page,
                Map.of(
                        "token",
                        form.group(1),
                        "kind",
                        "OTHER_STARS",
                        "description",
                        "Nhãn 4 sao dán trên hũ không tên"));

        assertThat(received.statusCode()).isEqualTo(200);
        var id = recorded.path("certificateId").asString();
        assertThat(town.person("preparer.24")
                        .get(certification, "/api/v1/misuse-reports?certificateId=" + id)
                        .body()
                        .path("items"))
                .hasSize(1);
    }

    /// Once registration has heard of the paper.
    private static Dossier handedInUpgrade(Casework work, String code) {
        return Patience.USUAL
                .until("registration knows of the paper", () -> tried(work, code), Optional::isPresent)
                .orElseThrow();
    }

    private static Optional<Dossier> tried(Casework work, String code) {
        try {
            return Optional.of(work.handedInUpgrade(code));
        } catch (RefusedException refused) {
            assertThat(refused.problem()).contains("/product/certificateCode");
            return Optional.empty();
        }
    }

    private static void awaitNotice(Town town, String certificate, String notice) {
        Patience.USUAL.until(notice, () -> notices(town, certificate), seen -> seen.contains(notice));
    }

    private static List<String> notices(Town town, String certificate) {
        var path = "/api/v1/notices?certificateId=" + certificate;
        return town.under2026()
                .communeOfficer()
                .get(town.at().registration(), path)
                .body()
                .path("items")
                .valueStream()
                .map(notice -> Stream.of("kind", "recipient", "status")
                        .map(name -> notice.path(name).asString())
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    private static JsonNode recorded(Town town, String number) {
        return confirmed(town, prepared(town, number));
    }

    private static JsonNode confirmed(Town town, Answer list) {
        return closed(town, list, "/confirmation", Map.of())
                .body()
                .path("certificates")
                .path(0);
    }

    private static Answer closed(Town town, Answer list, String action, Object body) {
        var path = LISTS + "/" + list.body().path("id").asString();
        return town.person("signer.24").act(town.at().certification(), path + action, list, body);
    }

    private static Answer prepared(Town town, String number) {
        return prepared(town, number, LocalDate.of(2028, 8, 31));
    }

    private static Answer prepared(Town town, String number, LocalDate through) {
        var paper = new HashMap<String, Object>(Map.of(
                "number", number,
                "productCode", "24-0001-2025",
                "productName", "Trà hoa vàng (giấy cũ)",
                "productSet", 1,
                "producerName", "Hợp tác xã Giấy Cũ",
                "producerAddress", "Bắc Ninh",
                "communeCode", town.under2026().commune(),
                "stars", 3,
                "issuer", "24"));
        paper.putAll(Map.of(
                "decisionNumber", "77/QĐ-UBND",
                "decidedOn", "2025-09-01",
                "validThrough", through.toString(),
                "signatory", "Nguyễn Văn A"));
        var list = Map.of("unitCode", "24", "certificates", List.of(paper));
        return town.person("preparer.24").post(town.at().certification(), LISTS, list);
    }

    private static String publicStatus(Town town, String code) {
        return RawHttp.getAnonymously(town.at().certification(), "/api/v1/public/certificates/" + code)
                .body();
    }
}
