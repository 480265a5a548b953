package vn.ocop.certification.register.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import vn.ocop.certification.pages.Pages;
import vn.ocop.web.problem.Problem;

/// Answers whatever goes wrong on a page with the page that says so: not checked, which never looks like valid.
@ControllerAdvice(
        assignableTypes = {CheckPageController.class, RegisterPageController.class, MisusePageController.class})
@Order(Ordered.HIGHEST_PRECEDENCE)
class PageErrors {
    private static final Logger LOG = LoggerFactory.getLogger(PageErrors.class);
    private static final String PAUSE = "30";

    private final CheckPages pages;

    PageErrors(CheckPages pages) {
        this.pages = pages;
    }

    @ExceptionHandler
    ResponseEntity<String> on(Exception exception, HttpServletRequest request, Locale accepted) {
        var language = Pages.language(request.getParameter("lang"), accepted);
        var page = pages.unchecked(CheckAddress.of(request).orElse(null), language);
        var status = status(exception);
        return status.equals(HttpStatus.SERVICE_UNAVAILABLE)
                ? PageAnswers.unchecked(status, page, PAUSE)
                : PageAnswers.of(status, page);
    }

    private static HttpStatusCode status(Exception exception) {
        return switch (exception) {
            case Problem problem -> problem.status();
            case ErrorResponse known -> known.getStatusCode();
            case TypeMismatchException _ -> HttpStatus.BAD_REQUEST;
            default -> {
                LOG.warn("Not checked: {}", exception.toString());
                yield HttpStatus.SERVICE_UNAVAILABLE;
            }
        };
    }
}
