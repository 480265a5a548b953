package vn.ocop.web.problem;

import static org.springframework.http.HttpStatus.BAD_REQUEST;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.PRECONDITION_FAILED;
import static org.springframework.http.HttpStatus.SERVICE_UNAVAILABLE;
import static org.springframework.http.HttpStatus.UNAUTHORIZED;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.http.HttpStatus;
import vn.ocop.workflow.Outcome.Refused;

/// The problems that every service can have, by what they mean.
public final class Problems {
    private Problems() {}

    /// Absent, or not for this person's eyes: the two answer alike, byte for byte.
    public static Problem notFound() {
        return plain(NOT_FOUND, "not-found");
    }

    /// The version of `If-Match` is not the current one.
    public static Problem stale() {
        return plain(PRECONDITION_FAILED, "stale-version");
    }

    /// The person lacks the function, whatever the object.
    public static Problem forbidden() {
        return plain(FORBIDDEN, "forbidden");
    }

    /// No token, or none that is believed.
    public static Problem unauthenticated() {
        return plain(UNAUTHORIZED, "unauthenticated").header("WWW-Authenticate", "Bearer");
    }

    /// Something else holds that this contradicts, such as a name that is taken.
    public static Problem conflict(String detailKey, Object... arguments) {
        return new Problem(CONFLICT, "conflict", detailKey, arguments);
    }

    /// The request cannot be accepted as it is; name the fields with [Problem#at].
    public static Problem invalid() {
        return plain(BAD_REQUEST, "invalid-request");
    }

    /// The request cannot be accepted because of these fields.
    public static Problem invalid(List<FieldProblem> errors) {
        return invalid().with(errors);
    }

    /// Try again in a second: too much to do, or the database is away.
    public static Problem unavailable() {
        return plain(SERVICE_UNAVAILABLE, "unavailable").header("Retry-After", "1");
    }

    /// A lifecycle refused: 403 where the role is wrong, else 409. State, action and requirement are
    /// translated by the messages `state.<STATE>`, `action.<ACTION>` and `requirement.<name-with-hyphens>`.
    public static Problem refused(Refused<?> refused) {
        var state = String.valueOf(refused.state());
        var why = new Refusal(refused.reason().name(), state, refused.detail());
        var problem = switch (refused.reason()) {
            case WRONG_ROLE -> refusal(Slug.WRONG_ROLE, shown("action", refused.detail()));
            case WRONG_STATE -> refusal(Slug.WRONG_STATE, shown("action", refused.detail()), shown("state", state));
            case REQUIREMENT_UNMET -> refusal(Slug.REQUIREMENT_UNMET, shown("requirement", refused.detail()));
        };
        return problem.refusedBecause(why);
    }

    private static Problem refusal(Slug slug, Object... arguments) {
        var status = slug == Slug.WRONG_ROLE ? FORBIDDEN : CONFLICT;
        return new Problem(status, slug.text(), "problem." + slug.text() + ".detail", arguments);
    }

    /// A problem whose detail is the message `problem.<slug>.detail`.
    public static Problem plain(HttpStatus status, String slug, Object... arguments) {
        return new Problem(status, slug, "problem." + slug + ".detail", arguments);
    }

    private static MessageSourceResolvable shown(String prefix, String name) {
        var key = prefix + "." + name.replace(' ', '-');
        return new DefaultMessageSourceResolvable(new String[] {key}, name);
    }

    private enum Slug {
        WRONG_ROLE,
        WRONG_STATE,
        REQUIREMENT_UNMET;

        String text() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
