package vn.ocop.demo.http;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/// A text file as a multipart form with the one field `file` (RFC 7578).
public record Upload(String fileName, String mediaType, String content) {
    private static final String BOUNDARY = "ocop-evidence-boundary";

    /// The value of the Content-Type header.
    public String contentType() {
        return "multipart/form-data; boundary=" + BOUNDARY;
    }

    /// The body of the request.
    public byte[] body() {
        var body = new ByteArrayOutputStream();
        body.writeBytes(utf8(
                "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\nContent-Type: %s\r\n\r\n"
                        .formatted(BOUNDARY, fileName, mediaType)));
        body.writeBytes(utf8(content));
        body.writeBytes(utf8("\r\n--" + BOUNDARY + "--\r\n"));
        return body.toByteArray();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
