package vn.ocop.web.problem;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/// An answer that is a refusal. Its type is `urn:ocop:problem:<slug>`, its title the message `problem.<slug>`.
/// Thrown inside a command it rolls everything back and is not remembered for the idempotency key.
public final class Problem extends RuntimeException {
    private final HttpStatus status;
    private final String slug;
    private final String detailKey;
    private final transient Object[] arguments;
    private final transient List<FieldProblem> errors;
    private final transient Map<String, String> headers;
    private final @Nullable Refusal refusal;

    /// @param slug the stable name of this kind of problem, part of its type
    /// @param detailKey of the message files; a missing one is shown as it is
    /// @param arguments of the detail; a `MessageSourceResolvable` is translated too
    public Problem(HttpStatus status, String slug, String detailKey, Object... arguments) {
        this(status, slug, detailKey, arguments, List.of(), Map.of(), null);
    }

    private Problem(
            HttpStatus status,
            String slug,
            String detailKey,
            Object[] arguments,
            List<FieldProblem> errors,
            Map<String, String> headers,
            @Nullable Refusal refusal) {
        super(slug + ": " + detailKey, null, false, false);
        this.status = status;
        this.slug = slug;
        this.detailKey = detailKey;
        this.arguments = arguments.clone();
        this.errors = List.copyOf(errors);
        this.headers = Map.copyOf(headers);
        this.refusal = refusal;
    }

    /// The same problem, naming one more field.
    public Problem at(String pointer, String messageKey, Object... messageArguments) {
        return with(List.of(new FieldProblem(pointer, messageKey, messageArguments)));
    }

    /// The same problem, naming more fields.
    public Problem with(List<FieldProblem> more) {
        var all = Stream.concat(errors.stream(), more.stream()).toList();
        return new Problem(status, slug, detailKey, arguments, all, headers, refusal);
    }

    /// The same problem with a header on the answer.
    public Problem header(String name, String value) {
        var all = new LinkedHashMap<>(headers);
        all.put(name, value);
        return new Problem(status, slug, detailKey, arguments, errors, all, refusal);
    }

    Problem refusedBecause(Refusal why) {
        return new Problem(status, slug, detailKey, arguments, errors, headers, why);
    }

    public HttpStatus status() {
        return status;
    }

    public String slug() {
        return slug;
    }

    public List<FieldProblem> errors() {
        return errors;
    }

    String detailKey() {
        return detailKey;
    }

    Object[] arguments() {
        return arguments.clone();
    }

    Map<String, String> headers() {
        return headers;
    }

    @Nullable
    Refusal refusal() {
        return refusal;
    }
}
