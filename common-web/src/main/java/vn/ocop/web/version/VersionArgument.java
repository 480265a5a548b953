package vn.ocop.web.version;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import vn.ocop.web.problem.Problems;

/// Reads `If-Match`: one strong tag that we gave out.
final class VersionArgument implements HandlerMethodArgumentResolver {
    private static final Pattern TAG = Pattern.compile("\"(0|[1-9][0-9]{0,17})\"");

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Version.class;
    }

    @Override
    public Version resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var headers = request.getHeaderValues(HttpHeaders.IF_MATCH);
        if (headers == null || headers.length == 0) {
            throw Problems.plain(HttpStatus.PRECONDITION_REQUIRED, "version-required");
        }
        var tag = TAG.matcher(headers[0].strip());
        if (headers.length > 1 || !tag.matches()) {
            throw Problems.plain(HttpStatus.BAD_REQUEST, "version-malformed");
        }
        return new Version(Long.parseLong(tag.group(1)));
    }
}
