package vn.ocop.web.problem;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import vn.ocop.web.json.RefusedTextException;

/// Bodies that are no JSON, or not the JSON that is asked for: names the place, never a class.
final class JsonProblems {
    private JsonProblems() {}

    static Problem of(HttpMessageNotReadableException unreadable) {
        return switch (unreadable.getCause()) {
            case UnrecognizedPropertyException unknown -> field(unknown, "error.unknown");
            case RefusedTextException refused -> field(refused, "error.character", refused.character());
            case InvalidFormatException wrong when isEnum(wrong) -> field(wrong, "error.choice", choices(wrong));
            case MismatchedInputException wrong -> field(wrong, "error.type");
            case InputCoercionException wrong -> field(wrong, "error.type");
            case StreamConstraintsException _ -> json("problem.invalid-json.limits");
            case StreamReadException wrong when isDuplicate(wrong) -> place(wrong, "problem.invalid-json.duplicate");
            case StreamReadException wrong -> place(wrong, "problem.invalid-json.syntax");
            case null -> json("problem.invalid-json.missing");
            default -> json("problem.invalid-json.detail");
        };
    }

    private static Problem field(JacksonException wrong, String messageKey, Object... arguments) {
        return Problems.invalid().at(pointer(wrong), messageKey, arguments);
    }

    private static Problem place(StreamReadException wrong, String detailKey) {
        var location = wrong.getLocation();
        return location == null ? json(detailKey) : json(detailKey, location.getLineNr(), location.getColumnNr());
    }

    private static Problem json(String detailKey, Object... arguments) {
        return new Problem(HttpStatus.BAD_REQUEST, "invalid-json", detailKey, arguments);
    }

    /// `/members/2/name`, with `~` and `/` in names escaped (RFC 6901).
    private static String pointer(JacksonException wrong) {
        return wrong.getPath().stream()
                .map(step -> step.getPropertyName() == null
                        ? Integer.toString(step.getIndex())
                        : step.getPropertyName().replace("~", "~0").replace("/", "~1"))
                .map(step -> "/" + step)
                .collect(Collectors.joining());
    }

    private static boolean isDuplicate(StreamReadException wrong) {
        return wrong.getOriginalMessage().startsWith("Duplicate Object property");
    }

    private static boolean isEnum(InvalidFormatException wrong) {
        return wrong.getTargetType() != null && wrong.getTargetType().isEnum();
    }

    private static String choices(InvalidFormatException wrong) {
        return Arrays.stream(wrong.getTargetType().getEnumConstants())
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
    }
}
