package vn.ocop.demo.office;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import vn.ocop.demo.http.Addresses;
import vn.ocop.demo.http.People;
import vn.ocop.demo.http.Person;

/// The administrator: says who may act for which unit, and that an old round may be recorded.
public final class Administration {
    private final Addresses at;
    private final People people;

    public Administration(Addresses at, People people) {
        this.at = at;
        this.people = people;
    }

    /// Gives a person a role in a unit, unless they hold it already, and waits until every service knows.
    public void grant(String person, String role, String unit, LocalDate from) {
        if (!held(person, role, unit)) {
            administrator().post(at.registration(), "/api/v1/grants", body(person, role, unit, from));
        }
        for (var service : List.of(at.evaluation(), at.certification())) {
            people.person(person)
                    .await(service, "/api/v1/me", me -> holds(me.body().path("grants"), role, unit));
        }
    }

    private boolean held(String person, String role, String unit) {
        var grants = administrator().get(at.registration(), "/api/v1/grants?person=" + Query.encode(person));
        return holds(grants.body().path("items"), role, unit);
    }

    private static boolean holds(JsonNode grants, String role, String unit) {
        return grants.valueStream()
                .anyMatch(grant -> grant.path("role").asString().equals(role)
                        && grant.path("unitCode").asString().equals(unit)
                        && !grant.path("revoked").asBoolean(false));
    }

    private static Map<String, String> body(String person, String role, String unit, LocalDate from) {
        return Map.of("person", person, "name", person, "role", role, "unitCode", unit, "validFrom", from.toString());
    }

    private Person administrator() {
        return people.person("admin");
    }

    /// Lets a province record dossiers of past days, with the reason.
    public void backfill(String province, LocalDate from, LocalDate until, String reason) {
        administrator()
                .post(
                        at.registration(),
                        "/api/v1/backfills",
                        Map.of(
                                "provinceCode",
                                province,
                                "from",
                                from.toString(),
                                "until",
                                until.toString(),
                                "reason",
                                reason));
    }
}
