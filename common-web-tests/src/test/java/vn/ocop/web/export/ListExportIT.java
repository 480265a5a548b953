package vn.ocop.web.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.Environment;
import vn.ocop.web.sample.Sample;
import vn.ocop.web.sheet.Formulas;
import vn.ocop.web.sheet.SheetFormat;
import vn.ocop.web.testing.TestClient;

class ListExportIT {
    private final TestClient officer = Sample.shared().officer("export");

    @Test
    void theWholeListComesAsCsvWithAMarkAndHeadingsInTheReadersLanguage() {
        for (var i = 0; i < 25; i++) {
            note("tam bang " + i);
        }

        var answer = officer.get("/api/v1/notes?search=tam%20bang&format=csv");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/csv");
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("attachment", "ocop.csv");
        assertThat(answer.body()).startsWith("\ufeffMã,text,Phiên bản").contains("tam bang 0", "tam bang 24");
        assertThat(answer.body().lines()).hasSize(26);
    }

    @Test
    void whatCouldBeAFormulaIsNeutralised() {
        note("=cmd|calc cong thuc");

        assertThat(officer.get("/api/v1/notes?search=cong%20thuc&format=csv").body())
                .contains(",'=cmd|calc cong thuc,");
        assertThat(Formulas.neutralised("@sum")).isEqualTo("'@sum");
        assertThat(Formulas.neutralised("\tx")).isEqualTo("'\tx");
        assertThat(Formulas.neutralised("a=b")).isEqualTo("a=b");
    }

    @Test
    void theAcceptHeaderAsksForAWorkbook() throws Exception {
        note("+1 so tinh");
        var uri = URI.create(
                "http://localhost:" + Sample.shared().bean(Environment.class).getProperty("local.server.port")
                        + "/api/v1/notes?search=so%20tinh");
        var request = HttpRequest.newBuilder(uri)
                .header("Authorization", "Bearer " + Sample.shared().tokens().of("export"))
                .header("Accept", SheetFormat.XLSX.mediaType().toString())
                .build();

        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(firstText(answer.body())).isEqualTo("'+1 so tinh");
    }

    @Test
    void aListIsJsonUnlessASheetIsAskedForInSoManyWords() {
        assertThat(officer.with("Accept", "*/*").get("/api/v1/notes").body()).startsWith("{\"items\"");
        assertThat(officer.get("/api/v1/notes").body()).startsWith("{\"items\"");
    }

    @Test
    void aPartIsNeverTakenForTheWhole() {
        note("hai dong 1");
        note("hai dong 2");

        var answer = officer.get("/api/v1/notes?search=hai%20dong&limit=1&format=xlsx");

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("list-too-long", "thu hẹp");
    }

    @Test
    void aFormatThatIsNotKnownIsRefused() {
        assertThat(officer.get("/api/v1/notes?format=ods").statusCode()).isEqualTo(406);
    }

    private void note(String text) {
        assertThat(officer.post("/api/v1/notes", "{\"text\":\"" + text + "\",\"count\":1}")
                        .statusCode())
                .isEqualTo(201);
    }

    private static String firstText(byte[] book) throws IOException {
        try (var opened = new ReadableWorkbook(new ByteArrayInputStream(book))) {
            return opened.getFirstSheet().read().get(1).getCellText(1);
        }
    }
}
