package vn.ocop.registration.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.ocop.registration.testing.Office;
import vn.ocop.registration.testing.Registration;
import vn.ocop.registration.testing.Upload;

class PartialUploadIT {
    private static final String OFFICER = "parts";
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Registration service = Registration.shared();
    private final Office office = service.office(OFFICER, "09193");
    private final String producer = office.producer("Cơ sở Từng Phần " + UUID.randomUUID(), "FARM");
    private final byte[] file = Upload.pdf("long ".repeat(40_000) + UUID.randomUUID());

    @Test
    void aFileThatCameInPartsIsTheSameAsOneThatCameWhole() throws Exception {
        var upload = open(Sha256.of(file));
        assertThat(part(upload, 0, Arrays.copyOf(file, 1000)).body()).contains("\"offset\":1000");
        var last = part(upload, 1000, Arrays.copyOfRange(file, 1000, file.length));
        assertThat(last.body()).contains("\"offset\":" + file.length);

        var answer = complete(upload, "?kind=awards&number=7");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(Office.json(answer).get("sha256").asString()).isEqualTo(Sha256.of(file));
        assertThat(Office.json(answer).get("number").asString()).isEqualTo("7");
        assertThat(office.client().get("/api/v1/uploads/" + upload).statusCode())
                .isEqualTo(404);
        assertThat(service.bean(FileStore.class).find(Sha256.of(file))).hasBinaryContent(file);
    }

    @Test
    void anInterruptedPartIsContinuedWhereItBrokeOff() throws Exception {
        var upload = open(Sha256.of(file));
        breakOff(upload, 70_000);
        await().until(() -> offset(upload) > 0);
        var arrived = offset(upload);
        assertThat(arrived).isLessThanOrEqualTo(70_000);

        part(upload, arrived, Arrays.copyOfRange(file, arrived, file.length));

        assertThat(complete(upload, "").statusCode()).isEqualTo(201);
    }

    @Test
    void aPartThatDoesNotFollowIsRefusedWithTheOffset() throws Exception {
        var upload = open(Sha256.of(file));
        part(upload, 0, Arrays.copyOf(file, 1000));

        var again = part(upload, 0, Arrays.copyOf(file, 1000));

        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("other-offset", "Hãy gửi tiếp");
        assertThat(offset(upload)).isEqualTo(1000);
    }

    @Test
    void whatIsNotWholeOrNotWhatWasAnnouncedIsNotTakenIn() throws Exception {
        var upload = open("a".repeat(64));
        part(upload, 0, Arrays.copyOf(file, 1000));
        assertThat(complete(upload, "").body()).contains("upload-not-whole");
        part(upload, 1000, Arrays.copyOfRange(file, 1000, file.length));

        var answer = complete(upload, "");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("upload-differs");
        assertThat(office.client()
                        .get("/api/v1/evidence?producerId=" + producer)
                        .body())
                .doesNotContain(Sha256.of(file));
        assertThat(office.client()
                        .post("/api/v1/uploads/" + upload + "/restart", "")
                        .body())
                .contains("\"offset\":0");
    }

    @Test
    void theUploadOfAnotherIsAsGoodAsAbsent() {
        var upload = open(Sha256.of(file));
        var colleague = service.office("parts-colleague", "09193").client();

        assertThat(colleague.get("/api/v1/uploads/" + upload).statusCode()).isEqualTo(404);
        assertThat(colleague
                        .post("/api/v1/uploads/" + upload + "/completion", "")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void whatIsNeverFinishedIsForgottenWithItsParts() throws Exception {
        var upload = open(Sha256.of(file));
        part(upload, 0, Arrays.copyOf(file, 1000));
        service.jdbc()
                .sql("update partial_upload set expires_at = now() where id = ?")
                .param(UUID.fromString(upload))
                .update();

        service.bean(UploadClerk.class).tidy();

        assertThat(office.client().get("/api/v1/uploads/" + upload).statusCode())
                .isEqualTo(404);
        assertThat(service.jdbc()
                        .sql("select count(*) from upload_part where upload_id = ?")
                        .param(UUID.fromString(upload))
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private String open(String sha256) {
        var answer = office.client().post("/api/v1/uploads", """
                {"producerId":"%s","fileName":"minh-chung.pdf","mediaType":"application/pdf","size":%d,"sha256":"%s"}
                """.formatted(producer, file.length, sha256));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return Office.json(answer).get("id").asString();
    }

    private HttpResponse<String> part(String upload, int offset, byte[] bytes) throws Exception {
        var request = HttpRequest.newBuilder(service.uri("/api/v1/uploads/" + upload))
                .header("Authorization", "Bearer " + service.token(OFFICER))
                .header("Content-Type", "application/offset+octet-stream")
                .header("Upload-Offset", String.valueOf(offset))
                .method("PATCH", BodyPublishers.ofByteArray(bytes))
                .build();
        return HTTP.send(request, BodyHandlers.ofString());
    }

    /// Announces the whole file, sends some of it and hangs up.
    private void breakOff(String upload, int bytes) throws IOException {
        var place = service.uri("/");
        try (var socket = new Socket(place.getHost(), place.getPort())) {
            var head = """
                    PATCH /api/v1/uploads/%s HTTP/1.1\r
                    Host: localhost\r
                    Authorization: Bearer %s\r
                    Content-Type: application/offset+octet-stream\r
                    Upload-Offset: 0\r
                    Content-Length: %d\r
                    \r
                    """.formatted(upload, service.token(OFFICER), file.length);
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().write(file, 0, bytes);
            socket.getOutputStream().flush();
        }
    }

    private int offset(String upload) {
        return Office.json(office.client().get("/api/v1/uploads/" + upload))
                .get("offset")
                .asInt();
    }

    private HttpResponse<String> complete(String upload, String query) {
        return office.client().post("/api/v1/uploads/" + upload + "/completion" + query, "");
    }
}
