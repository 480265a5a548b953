package vn.ocop.web.problem;

import java.util.List;

/// What is wrong with one field of a request.
///
/// @param pointer JSON pointer into the body, such as `/product/name`, or the name of a parameter or header
/// @param messageKey of the message files; a missing one is shown as it is
/// @param arguments of the message
public record FieldProblem(String pointer, String messageKey, List<Object> arguments) {
    public FieldProblem(String pointer, String messageKey, Object... arguments) {
        this(pointer, messageKey, List.of(arguments));
    }
}
