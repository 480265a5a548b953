package vn.ocop.registration.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// Uploads a file as a form does.
public final class Upload {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String BOUNDARY = "----boundary";

    private final Registration service;
    private final String person;

    public Upload(Registration service, String person) {
        this.service = service;
        this.person = person;
    }

    public HttpResponse<String> send(String producer, String fileName, String type, byte[] bytes) {
        return sendTo("/api/v1/evidence?producerId=" + producer, fileName, type, bytes);
    }

    /// Sends the file to the path.
    public HttpResponse<String> sendTo(String path, String fileName, String type, byte[] bytes) {
        var request = HttpRequest.newBuilder(service.uri(path))
                .header("Authorization", "Bearer " + service.token(person))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(form(fileName, type, bytes)))
                .build();
        try {
            return HTTP.send(request, BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /// A small PDF that holds these words.
    public static byte[] pdf(String words) {
        return ("%PDF-1.4\n% " + words + "\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] form(String fileName, String type, byte[] bytes) {
        var form = new ByteArrayOutputStream();
        form.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                        + "\"\r\nContent-Type: " + type + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        form.writeBytes(bytes);
        form.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return form.toByteArray();
    }
}
