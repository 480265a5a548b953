package vn.ocop.web.idempotency;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.http.server.ServerHttpResponse;

/// Writes a recorded answer exactly as it stands: status, headers and bytes.
final class RecordedConverter implements HttpMessageConverter<Recorded<?>> {
    @Override
    public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
        return false;
    }

    @Override
    public boolean canWrite(Class<?> type, @Nullable MediaType mediaType) {
        return Recorded.class == type;
    }

    @Override
    public List<MediaType> getSupportedMediaTypes() {
        return List.of(MediaType.APPLICATION_JSON);
    }

    @Override
    public List<MediaType> getSupportedMediaTypes(Class<?> type) {
        return Recorded.class == type ? getSupportedMediaTypes() : List.of();
    }

    @Override
    public Recorded<?> read(Class<? extends Recorded<?>> type, HttpInputMessage message) {
        throw new HttpMessageNotReadableException("Recorded answers are only written", message);
    }

    @Override
    public void write(Recorded<?> answer, @Nullable MediaType mediaType, HttpOutputMessage message) throws IOException {
        var headers = message.getHeaders();
        var body = answer.body();
        if (message instanceof ServerHttpResponse response) {
            response.setStatusCode(HttpStatusCode.valueOf(answer.status()));
        }
        if (answer.location() != null) {
            headers.setLocation(URI.create(answer.location()));
        }
        if (answer.etag() != null) {
            headers.setETag(answer.etag());
        }
        if (body.length > 0) {
            headers.setContentType(MediaType.APPLICATION_JSON);
            headers.setContentLength(body.length);
        }
        message.getBody().write(body);
        message.getBody().flush();
    }
}
