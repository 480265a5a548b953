package vn.ocop.web.idempotency;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;
import vn.ocop.web.problem.Problems;

/// Reads every JSON body up to its limit, once, and keeps its digest for the idempotency key.
@ControllerAdvice
class BodyDigest extends RequestBodyAdviceAdapter {
    /// 256 KiB.
    static final int LIMIT = 256 * 1024;

    private static final String ATTRIBUTE = BodyDigest.class.getName();

    static String of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof String digest ? digest : RequestHash.NOTHING;
    }

    @Override
    public boolean supports(MethodParameter parameter, Type type, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public HttpInputMessage beforeBodyRead(
            HttpInputMessage message,
            MethodParameter parameter,
            Type type,
            Class<? extends HttpMessageConverter<?>> converter)
            throws IOException {
        var body = message.getBody().readNBytes(LIMIT + 1);
        if (body.length > LIMIT) {
            throw Problems.plain(HttpStatus.CONTENT_TOO_LARGE, "too-large");
        }
        RequestContextHolder.currentRequestAttributes()
                .setAttribute(ATTRIBUTE, RequestHash.of(body), RequestAttributes.SCOPE_REQUEST);
        return new Body(message.getHeaders(), body);
    }

    private static final class Body implements HttpInputMessage {
        private final HttpHeaders headers;
        private final byte[] bytes;

        Body(HttpHeaders headers, byte[] bytes) {
            this.headers = headers;
            this.bytes = bytes;
        }

        @Override
        public InputStream getBody() {
            return new ByteArrayInputStream(bytes);
        }

        @Override
        public HttpHeaders getHeaders() {
            return headers;
        }
    }
}
