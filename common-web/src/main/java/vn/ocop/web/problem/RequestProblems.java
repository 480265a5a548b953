package vn.ocop.web.problem;

import static org.springframework.http.HttpStatus.BAD_REQUEST;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.util.StringUtils;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/// Requests that never reach a controller's method.
final class RequestProblems {
    private RequestProblems() {}

    /// The problem behind what Spring found wrong with a request; null if that is no fault of the request.
    static @Nullable Problem of(Exception exception) {
        return switch (exception) {
            case HttpMessageNotReadableException unreadable -> JsonProblems.of(unreadable);
            case MethodArgumentNotValidException invalid -> ValidationProblems.of(invalid);
            case HandlerMethodValidationException invalid -> ValidationProblems.of(invalid);
            case MethodArgumentTypeMismatchException wrong -> mismatch(wrong);
            case TypeMismatchException wrong -> Problems.invalid().at(named(wrong.getPropertyName()), "error.type");
            case MissingRequestHeaderException missing ->
                Problems.invalid().at(missing.getHeaderName(), "error.required");
            case MissingServletRequestParameterException missing ->
                Problems.invalid().at(missing.getParameterName(), "error.required");
            case MissingServletRequestPartException missing ->
                Problems.invalid().at(missing.getRequestPartName(), "error.required");
            case MaxUploadSizeExceededException _ -> Problems.plain(HttpStatus.CONTENT_TOO_LARGE, "too-large");
            case MultipartException _ -> Problems.plain(BAD_REQUEST, "bad-request");
            case HttpRequestMethodNotSupportedException wrong -> wrongMethod(wrong);
            case HttpMediaTypeNotSupportedException wrong ->
                Problems.plain(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "unsupported-media-type")
                        .header(
                                HttpHeaders.ACCEPT,
                                String.join(
                                        ", ",
                                        wrong.getSupportedMediaTypes().stream()
                                                .map(Object::toString)
                                                .toList()));
            case ErrorResponse other -> ofStatus(other.getStatusCode().value());
            default -> null;
        };
    }

    /// The problem for a bare status.
    static @Nullable Problem ofStatus(int status) {
        return switch (status) {
            case 401 -> Problems.unauthenticated();
            case 403 -> Problems.forbidden();
            case 404 -> Problems.notFound();
            case 405 -> Problems.plain(HttpStatus.METHOD_NOT_ALLOWED, "method-not-allowed");
            case 406 -> Problems.plain(HttpStatus.NOT_ACCEPTABLE, "not-acceptable");
            case 413 -> Problems.plain(HttpStatus.CONTENT_TOO_LARGE, "too-large");
            case 415 -> Problems.plain(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "unsupported-media-type");
            case 503 -> Problems.unavailable();
            default -> status >= 400 && status < 500 ? Problems.plain(BAD_REQUEST, "bad-request") : null;
        };
    }

    /// An id that cannot be one names nothing: it is absent like any other.
    private static Problem mismatch(MethodArgumentTypeMismatchException wrong) {
        return wrong.getParameter().hasParameterAnnotation(PathVariable.class)
                ? Problems.notFound()
                : Problems.invalid().at(wrong.getName(), "error.type");
    }

    private static Problem wrongMethod(HttpRequestMethodNotSupportedException wrong) {
        var problem = Problems.plain(HttpStatus.METHOD_NOT_ALLOWED, "method-not-allowed");
        var supported = wrong.getSupportedMethods();
        return supported == null
                ? problem
                : problem.header(HttpHeaders.ALLOW, StringUtils.arrayToDelimitedString(supported, ", "));
    }

    private static String named(@Nullable String property) {
        return property == null ? "" : property;
    }
}
