package vn.ocop.web.idempotency;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import vn.ocop.web.problem.Problems;

/// Reads `Idempotency-Key`, and refuses a client that could not read the answer before anything is done.
final class CommandRequestArgument implements HandlerMethodArgumentResolver {
    static final String HEADER = "Idempotency-Key";
    private static final Pattern KEY = Pattern.compile("[!-~]{1,128}");

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == CommandRequest.class;
    }

    @Override
    public CommandRequest resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders)
            throws HttpMediaTypeNotAcceptableException {
        var request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
        checkAccept(request);
        return new CommandRequest(keyOf(request), () -> hashOf(request));
    }

    private static String keyOf(HttpServletRequest request) {
        var key = request.getHeader(HEADER);
        if (key == null) {
            throw Problems.plain(HttpStatus.BAD_REQUEST, "key-required");
        }
        if (!KEY.matcher(key).matches()) {
            throw Problems.plain(HttpStatus.BAD_REQUEST, "key-malformed");
        }
        return key;
    }

    private static void checkAccept(HttpServletRequest request) throws HttpMediaTypeNotAcceptableException {
        var accept = request.getHeader(HttpHeaders.ACCEPT);
        var accepted = MediaType.parseMediaTypes(accept);
        if (!accepted.isEmpty() && accepted.stream().noneMatch(type -> type.includes(MediaType.APPLICATION_JSON))) {
            throw new HttpMediaTypeNotAcceptableException(List.of(MediaType.APPLICATION_JSON));
        }
    }

    private static String hashOf(HttpServletRequest request) {
        return RequestHash.of(
                request.getMethod(),
                request.getRequestURI(),
                Objects.requireNonNullElse(request.getQueryString(), ""),
                Objects.requireNonNullElse(request.getHeader(HttpHeaders.IF_MATCH), ""),
                BodyDigest.of(request));
    }
}
