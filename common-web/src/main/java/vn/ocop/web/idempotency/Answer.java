package vn.ocop.web.idempotency;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import vn.ocop.web.version.Version;
import vn.ocop.web.version.Versioned;

/// What a command answers, before it is recorded. A [Versioned] body brings its entity tag along.
public record Answer<T>(
        HttpStatus status,
        @Nullable T body,
        @Nullable URI location,
        @Nullable Version version) {
    /// 200 with the new view.
    public static <T> Answer<T> ok(T body) {
        return new Answer<>(HttpStatus.OK, body, null, versionOf(body));
    }

    /// 201 with the view of what was made, and where it stands.
    ///
    /// @param location path of the new resource, such as `/api/v1/dossiers/{id}`
    public static <T> Answer<T> created(String location, T body) {
        return new Answer<>(HttpStatus.CREATED, body, URI.create(location), versionOf(body));
    }

    /// 204, done.
    public static Answer<Void> done() {
        return new Answer<>(HttpStatus.NO_CONTENT, null, null, null);
    }

    private static @Nullable Version versionOf(Object body) {
        return body instanceof Versioned versioned ? new Version(versioned.version()) : null;
    }
}
