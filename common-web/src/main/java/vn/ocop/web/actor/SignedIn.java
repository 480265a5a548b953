package vn.ocop.web.actor;

import java.util.Objects;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import vn.ocop.web.problem.Problems;

/// Makes the subject of the request's token an [Actor].
final class SignedIn {
    private final Actors actors;

    SignedIn(Actors actors) {
        this.actors = actors;
    }

    Actor actor() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof Jwt token)) {
            throw Problems.unauthenticated();
        }
        var person = token.getSubject();
        if (person == null) {
            throw Problems.unauthenticated();
        }
        return actors.of(person, Objects.requireNonNullElse(token.getClaimAsString("name"), person));
    }
}
