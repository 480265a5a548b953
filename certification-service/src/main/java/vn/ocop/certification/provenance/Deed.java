package vn.ocop.certification.provenance;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ocop.web.administration.Grant;

/// Something that a person did on the way to the certificate, and the roles that the person held on that day.
///
/// @param at when it was done; absent where the fact does not say
public record Deed(String person, String what, @Nullable Instant at, List<Grant> roles) {
    public Deed {
        roles = List.copyOf(roles);
    }
}
