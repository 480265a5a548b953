package vn.ocop.web.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A problem on the wire (RFC 9457).
///
/// @param type stable name of the kind of problem
/// @param instance where to ask about an unexpected one
/// @param errors what is wrong field by field
/// @param refusal why a lifecycle refused
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ProblemView(
        String type,
        String title,
        int status,
        String detail,
        @Nullable String instance,
        List<ErrorView> errors,
        @Nullable Refusal refusal) {
    /// One field.
    public record ErrorView(String pointer, String message) {}
}
