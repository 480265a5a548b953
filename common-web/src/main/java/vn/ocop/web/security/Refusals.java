package vn.ocop.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import vn.ocop.web.problem.ProblemAnswers;
import vn.ocop.web.problem.Problems;

/// Answers as problems what the security filters refuse. Says of a token that it is bad, never why.
final class Refusals implements AuthenticationEntryPoint, AuthenticationFailureHandler, AccessDeniedHandler {
    private final ProblemAnswers answers;

    Refusals(ProblemAnswers answers) {
        this.answers = answers;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        var problem = Problems.unauthenticated();
        answers.write(
                why instanceof InvalidBearerTokenException
                        ? problem.header("WWW-Authenticate", "Bearer error=\"invalid_token\"")
                        : problem,
                request,
                response);
    }

    /// A sign-in whose keys cannot be fetched is no fault of the token.
    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException why) throws IOException {
        if (why instanceof AuthenticationServiceException) {
            answers.write(Problems.unavailable(), request, response);
        } else {
            commence(request, response, why);
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        answers.write(Problems.forbidden(), request, response);
    }
}
