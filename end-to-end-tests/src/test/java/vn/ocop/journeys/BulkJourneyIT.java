package vn.ocop.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import vn.ocop.demo.http.RefusedException;
import vn.ocop.demo.http.Upload;
import vn.ocop.journeys.town.Casework;
import vn.ocop.journeys.town.InTown;
import vn.ocop.journeys.town.Town;

/// A commune fills in the template and registers many products at once: all of them, or those in order.
@Order(2)
@ExtendWith(InTown.class)
class BulkJourneyIT {
    private static final String PATH = "/api/v1/registrations";

    private final String producer = "Cơ sở " + UUID.randomUUID();

    @Test
    void aTemplateFilledInBecomesDrafts(Town town) {
        var work = town.under2026();
        var sheet = template(town, work) + line("Bánh gai", "6") + line("Mật ong", "4");

        var registered = sent(town, work, "ALL", sheet).path("registered");

        assertThat(registered).hasSize(2);
        var dossier = work.communeOfficer()
                .get(
                        town.at().registration(),
                        "/api/v1/dossiers/" + registered.path(0).path("dossier").asString());
        assertThat(dossier.state()).isEqualTo("DRAFT");
    }

    @Test
    void oneWrongCellKeepsTheWholeSheetOutAndIsNamed(Town town) {
        var work = town.under2026();
        var sheet = template(town, work) + line("Bánh gai", "6") + line("Mật ong", "27");

        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> sent(town, work, "ALL", sheet))
                .satisfies(refused -> {
                    assertThat(refused.status()).isEqualTo(422);
                    assertThat(refused.problem()).contains("/lines/3/Bộ sản phẩm");
                });
        assertThat(known(town, work)).isEmpty();
    }

    @Test
    void aFormulaIsRefusedAndTheOtherLinesGoIn(Town town) {
        var work = town.under2026();
        var sheet = template(town, work)
                + line("Bánh gai", "6")
                + line("\"=HYPERLINK(\"\"http://example.vn\"\")\"", "6")
                + line("@SUM(A1)", "6")
                + line("Giò bò", "6").replace("07306", "09163");

        var answer = sent(town, work, "LISTED", sheet);

        assertThat(answer.path("registered")).hasSize(1);
        assertThat(answer.path("refused").valueStream())
                .extracting(cell -> cell.path("line").asInt())
                .containsExactly(3, 4, 5);
        assertThat(answer.path("refused").path(0).path("message").asString()).contains("công thức");
        assertThat(answer.path("refused").path(2).path("message").asString()).contains("xã mà bạn phụ trách");
        assertThat(known(town, work)).hasSize(1);
    }

    @Test
    void onlyACommuneRegisters(Town town) {
        var work = town.under2026();
        var sheet = template(town, work) + line("Bánh gai", "6");

        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> town.person("province.24")
                        .upload(town.at().registration(), PATH, new Upload("a.csv", "text/csv", sheet)))
                .satisfies(refused -> assertThat(refused.status()).isEqualTo(403));
        assertThat(known(town, work)).isEmpty();
    }

    private String line(String product, String set) {
        return "hợp tác xã," + producer + ",Thôn 1,07306," + product + "," + set + "\n";
    }

    private static String template(Town town, Casework work) {
        var template = work.communeOfficer().fetch(town.at().registration(), PATH + "/template?format=csv");
        return new String(template, StandardCharsets.UTF_8);
    }

    private static JsonNode sent(Town town, Casework work, String mode, String sheet) {
        var file = new Upload("dang-ky.csv", "text/csv", sheet);
        return work.communeOfficer()
                .upload(town.at().registration(), PATH + "?mode=" + mode, file)
                .body();
    }

    private JsonNode known(Town town, Casework work) {
        var path = "/api/v1/producers?q=" + producer.substring(producer.lastIndexOf(' ') + 1);
        return work.communeOfficer().get(town.at().registration(), path).body().path("items");
    }
}
