package vn.ocop.certification.register.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.LocaleResolver;
import vn.ocop.certification.pages.Pages;
import vn.ocop.web.problem.ProblemAnswers;
import vn.ocop.web.problem.Problems;

/// Lets a visitor of the public's pages and interfaces ask only so often. Who asks too often is told that nothing was
/// checked.
final class VisitorFilter extends OncePerRequestFilter {
    private final Visitors visitors;
    private final CheckPages pages;
    private final ProblemAnswers problems;
    private final LocaleResolver locales;

    VisitorFilter(Visitors visitors, CheckPages pages, ProblemAnswers problems, LocaleResolver locales) {
        this.visitors = visitors;
        this.pages = pages;
        this.problems = problems;
        this.locales = locales;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (visitors.admits(request.getRemoteAddr())) {
            chain.doFilter(request, response);
        } else {
            refuse(request, response);
        }
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var pause = String.valueOf(visitors.pause().toSeconds());
        if (request.getRequestURI().startsWith("/api/")) {
            var problem = Problems.plain(HttpStatus.TOO_MANY_REQUESTS, "too-many-requests", pause);
            problems.write(problem.header("Retry-After", pause), request, response);
            return;
        }
        var language = Pages.language(request.getParameter("lang"), locales.resolveLocale(request));
        var page =
                pages.unchecked(CheckAddress.of(request).orElse(null), language).getBytes(StandardCharsets.UTF_8);
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setHeader("Retry-After", pause);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType(PageAnswers.HTML.toString());
        response.setContentLength(page.length);
        response.getOutputStream().write(page);
    }
}
