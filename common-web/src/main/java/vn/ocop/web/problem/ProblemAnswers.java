package vn.ocop.web.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;
import vn.ocop.web.problem.ProblemView.ErrorView;

/// Words problems in the reader's language: Vietnamese unless English is asked for.
public final class ProblemAnswers {
    private static final String TYPE = "urn:ocop:problem:";

    private final MessageSource messages;
    private final LocaleResolver locales;
    private final JsonMapper json;

    ProblemAnswers(MessageSource messages, LocaleResolver locales, JsonMapper json) {
        this.messages = messages;
        this.locales = locales;
        this.json = json;
    }

    /// As a controller's answer.
    public ResponseEntity<byte[]> answer(Problem problem, HttpServletRequest request) {
        return answer(problem, request, null);
    }

    ResponseEntity<byte[]> answer(Problem problem, HttpServletRequest request, @Nullable String instance) {
        var locale = locales.resolveLocale(request);
        var headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        headers.setContentLanguage(locale);
        problem.headers().forEach(headers::set);
        var body = json.writeValueAsBytes(view(problem, locale, instance));
        return ResponseEntity.status(problem.status()).headers(headers).body(body);
    }

    /// As the answer of a filter, before any controller.
    public void write(Problem problem, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var answer = answer(problem, request);
        response.setStatus(answer.getStatusCode().value());
        answer.getHeaders().forEach((name, values) -> values.forEach(value -> response.setHeader(name, value)));
        var body = answer.getBody();
        if (body != null) {
            response.setContentLength(body.length);
            response.getOutputStream().write(body);
        }
    }

    private ProblemView view(Problem problem, Locale locale, @Nullable String instance) {
        var errors = problem.errors().stream()
                .map(error -> new ErrorView(
                        error.pointer(),
                        text(error.messageKey(), error.arguments().toArray(), locale)))
                .toList();
        return new ProblemView(
                TYPE + problem.slug(),
                text("problem." + problem.slug(), new Object[0], locale),
                problem.status().value(),
                text(problem.detailKey(), problem.arguments(), locale),
                instance,
                errors,
                problem.refusal());
    }

    private String text(String key, Object[] arguments, Locale locale) {
        var text = messages.getMessage(key, arguments, null, locale);
        return text == null ? key : text;
    }
}
