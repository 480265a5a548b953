package vn.ocop.web.problem;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Answers as a problem what went wrong outside the controllers, in a filter or the container.
@Hidden
@RestController
class ProblemErrorController implements ErrorController {
    private final ProblemAnswers answers;
    private final ProblemAdvice advice;

    ProblemErrorController(ProblemAnswers answers, ProblemAdvice advice) {
        this.answers = answers;
        this.advice = advice;
    }

    @RequestMapping("${spring.web.error.path:/error}")
    ResponseEntity<byte[]> error(HttpServletRequest request) {
        // Called by itself the path does not exist.
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        var problem = RequestProblems.ofStatus(status);
        return problem == null
                ? advice.unexpected(
                        request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable cause
                                ? cause
                                : null,
                        request)
                : answers.answer(problem, request);
    }
}
