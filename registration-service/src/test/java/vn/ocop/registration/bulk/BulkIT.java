package vn.ocop.registration.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import vn.ocop.registration.testing.Office;
import vn.ocop.registration.testing.Registration;
import vn.ocop.registration.testing.Upload;

class BulkIT {
    private static final String HEADINGS = "Loại chủ thể,Tên chủ thể,Địa chỉ,Mã xã,Tên sản phẩm,Bộ sản phẩm\n";

    private final Registration service = Registration.shared();
    private final Office office = service.office("bulk", "09187");
    private final String name = "Cơ sở " + UUID.randomUUID();

    @Test
    void aSheetInOrderRegistersProducersOnceAndDraftsTheirDossiers() {
        var sheet = HEADINGS + line("hợp tác xã", "Bánh khoai", "6") + line("Hợp Tác Xã", "Bánh ngô", "6");

        var answer = send("ALL", csv(sheet));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        var registered = Office.json(answer).get("registered");
        assertThat(registered.size()).isEqualTo(2);
        assertThat(registered.get(0).get("producer"))
                .isEqualTo(registered.get(1).get("producer"));
        var dossier = office.client()
                .get("/api/v1/dossiers/" + registered.get(1).get("dossier").asString());
        assertThat(dossier.body()).contains("Bánh ngô", "DRAFT");
    }

    @Test
    void ofASheetThatIsNotWhollyInOrderNothingIsRegisteredAndEachCellIsNamed() {
        var sheet = HEADINGS + line("hợp tác xã", "Bánh khoai", "6") + line("xí nghiệp", "Bánh ngô", "27");

        var answer = send("ALL", csv(sheet));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("sheet-not-in-order", "/lines/3/Loại chủ thể", "/lines/3/Bộ sản phẩm", "từ 1 đến 26");
        assertThat(producers()).isZero();
    }

    @Test
    void onRequestTheLinesInOrderAreRegisteredAndTheOthersListed() {
        var sheet = HEADINGS
                + line("hợp tác xã", "Bánh khoai", "6")
                + line("hợp tác xã", "=1+1", "6")
                + line("hợp tác xã", "Bánh khoai", "6")
                + line("hợp tác xã", "Bánh ngô", "6").replace("09187", "09169");

        var answer = Office.json(send("LISTED", csv(sheet)));

        assertThat(answer.get("registered").size()).isEqualTo(1);
        var refused = answer.get("refused");
        assertThat(refused.size()).isEqualTo(3);
        assertThat(refused.get(0).get("line").asInt()).isEqualTo(3);
        assertThat(refused.get(0).get("column").asString()).isEqualTo("Tên sản phẩm");
        assertThat(refused.get(0).get("value").asString()).isEqualTo("=1+1");
        assertThat(refused.get(0).get("message").asString()).contains("công thức");
        assertThat(refused.toString()).contains("đã có ở dòng 2", "xã mà bạn phụ trách");
        assertThat(producers()).isEqualTo(1);
    }

    @Test
    void theSameSheetSentAgainRegistersNothingTwice() {
        var sheet = csv(HEADINGS + line("hợp tác xã", "Bánh khoai", "6"));
        send("ALL", sheet);

        var again = send("LISTED", sheet);

        assertThat(Office.json(again).get("registered").size()).isZero();
        assertThat(again.body()).contains("đã đăng ký sản phẩm này");
        assertThat(producers()).isEqualTo(1);
    }

    @Test
    void aWorkbookIsReadAndItsFormulasAreRefused() throws IOException {
        var book = workbook(sheet -> {
            write(sheet, 0, "Producer kind", "Producer", "Address", "Commune code", "Product", "Product set");
            write(sheet, 1, "COOPERATIVE", name, "Khu 1", "09187", "Bánh khoai", "6");
            write(sheet, 2, "COOPERATIVE", name, "Khu 1", "09187", "Bánh ngô", "6");
            sheet.formula(2, 4, "1+1");
        });

        var answer = Office.json(send("LISTED", book));

        assertThat(answer.get("registered").size()).isEqualTo(1);
        assertThat(answer.get("refused").get(0).get("message").asString()).contains("công thức");
    }

    @Test
    void theTemplateNeedsOnlyToBeFilledIn() {
        var csv = office.client().get("/api/v1/registrations/template?format=csv");
        assertThat(csv.body()).startsWith("\ufeff" + HEADINGS.strip());
        var filled = csv.body() + line("trang trại", "Mật ong", "4");
        assertThat(send("ALL", csv(filled)).statusCode()).isEqualTo(200);
        assertThat(office.client().get("/api/v1/registrations/template").statusCode())
                .isEqualTo(200);
        assertThat(office.client()
                        .get("/api/v1/registrations/template?format=ods")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void bombsAndForeignXmlAreRefusedUnread() throws IOException {
        assertThat(send("ALL", archive("xl/worksheets/sheet1.xml", new byte[20_000_000]))
                        .body())
                .contains("sheet-bomb");
        var doctype = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><x>&a;</x>";
        assertThat(send("ALL", archive("xl/workbook.xml", doctype.getBytes(StandardCharsets.UTF_8)))
                        .body())
                .contains("sheet-bomb");
        assertThat(send("ALL", new byte[] {'P', 'K', 3, 4, 5}).body()).contains("sheet-broken");
        assertThat(send("ALL", new byte[] {(byte) 0xff, (byte) 0xfe, 0}).body()).contains("sheet-broken");
        assertThat(send("ALL", csv("Lạ,Cột\n")).body()).contains("sheet-heading");
        assertThat(send("ALL", csv("Tên chủ thể\n")).body()).contains("sheet-column-missing");
        assertThat(send("ALL", csv(HEADINGS + line("hội", "x", "6").repeat(1001)))
                        .body())
                .contains("sheet-too-long");
    }

    @Test
    void onlyAnOfficerOfACommuneSendsSheets() {
        var answer = new Upload(service, "nobody-in-bulk")
                .sendTo("/api/v1/registrations?mode=ALL", "a.csv", "text/csv", csv(HEADINGS));
        assertThat(answer.statusCode()).isEqualTo(403);
    }

    private HttpResponse<String> send(String mode, byte[] sheet) {
        return new Upload(service, "bulk").sendTo("/api/v1/registrations?mode=" + mode, "sheet", "text/csv", sheet);
    }

    private String line(String kind, String product, String set) {
        return String.join(",", kind, name, "Khu 1", "09187", product, set) + "\n";
    }

    private int producers() {
        var found = office.client().get("/api/v1/producers?q=" + name.replace("Cơ sở ", ""));
        return Office.json(found).get("items").size();
    }

    private static byte[] csv(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void write(Worksheet sheet, int row, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            sheet.value(row, i, cells[i]);
        }
    }

    private static byte[] workbook(Consumer<Worksheet> content) throws IOException {
        var out = new ByteArrayOutputStream();
        var book = new Workbook(out, "test", "1.0");
        content.accept(book.newWorksheet("1"));
        book.finish();
        return out.toByteArray();
    }

    private static byte[] archive(String entry, byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(bytes);
        }
        return out.toByteArray();
    }
}
