package vn.ocop.web.problem;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;

/// Requests that Bean Validation refuses, field by field.
final class ValidationProblems {
    private static final Comparator<FieldProblem> ORDER =
            Comparator.comparing(FieldProblem::pointer).thenComparing(FieldProblem::messageKey);

    private ValidationProblems() {}

    static Problem of(MethodArgumentNotValidException invalid) {
        return problem(errors(invalid.getBindingResult()));
    }

    static Problem of(HandlerMethodValidationException invalid) {
        return problem(invalid.getParameterValidationResults().stream().flatMap(ValidationProblems::errors));
    }

    private static Problem problem(Stream<FieldProblem> errors) {
        List<FieldProblem> ordered = errors.distinct().sorted(ORDER).toList();
        return Problems.invalid(ordered);
    }

    private static Stream<FieldProblem> errors(ParameterValidationResult result) {
        if (result instanceof Errors errors) {
            return errors(errors);
        }
        var name = Objects.requireNonNullElse(result.getMethodParameter().getParameterName(), "");
        return result.getResolvableErrors().stream().map(error -> new FieldProblem(name, message(error)));
    }

    private static Stream<FieldProblem> errors(Errors errors) {
        return errors.getAllErrors().stream()
                .map(error -> new FieldProblem(
                        error instanceof FieldError field ? pointer(field.getField()) : "", message(error)));
    }

    /// The validator has already worded it in the reader's language.
    private static String message(MessageSourceResolvable error) {
        return Objects.requireNonNullElse(error.getDefaultMessage(), "error.type");
    }

    /// `members[2].name` as `/members/2/name`.
    private static String pointer(String path) {
        return "/" + path.replace("[", "/").replace("]", "").replace('.', '/');
    }
}
