package vn.ocop.demo.office;

import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import vn.ocop.demo.http.Person;

/// The administrator: says who may act for which unit, and that an old round may be recorded.
public final class Administration {
    private final URI registration;
    private final Person administrator;

    public Administration(URI registration, Person administrator) {
        this.registration = registration;
        this.administrator = administrator;
    }

    /// Gives a person a role in a unit, unless they hold it already.
    public void grant(String person, String role, String unit, LocalDate from) {
        var held = administrator
                .get(registration, "/api/v1/grants?person=" + Query.encode(person))
                .body()
                .path("items")
                .valueStream()
                .anyMatch(grant -> grant.path("role").asString().equals(role)
                        && grant.path("unitCode").asString().equals(unit)
                        && !grant.path("revoked").asBoolean(false));
        if (!held) {
            administrator.post(
                    registration,
                    "/api/v1/grants",
                    Map.of(
                            "person",
                            person,
                            "name",
                            person,
                            "role",
                            role,
                            "unitCode",
                            unit,
                            "validFrom",
                            from.toString()));
        }
    }

    /// Lets a province record dossiers of past days, with the reason.
    public void backfill(String province, LocalDate from, LocalDate until, String reason) {
        administrator.post(
                registration,
                "/api/v1/backfills",
                Map.of("provinceCode", province, "from", from.toString(), "until", until.toString(), "reason", reason));
    }
}
