package vn.ocop.web.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.ocop.events.Role;
import vn.ocop.web.administration.Grant;
import vn.ocop.web.problem.Problem;

class ActorTest {
    private final Actor officer = new Actor(
            "an", "An", List.of(new Grant(Role.COMMUNE_OFFICER, "27-1"), new Grant(Role.COUNCIL_MEMBER, "27")));

    @Test
    void actsInTheCapacityOfTheUnitOnly() {
        assertThat(officer.at("27-1").in(Role.COMMUNE_OFFICER)).isTrue();
        assertThat(officer.at("27-2").in(Role.COMMUNE_OFFICER)).isFalse();
        assertThat(officer.at("27-1").in(Role.COUNCIL_MEMBER)).isFalse();
        assertThat(officer.at("27-1").person()).isEqualTo("an");
    }

    @Test
    void knowsTheUnitsOfARole() {
        assertThat(officer.unitsWith(Role.COMMUNE_OFFICER)).containsExactly("27-1");
        assertThat(officer.unitsWith(Role.OPERATOR)).isEmpty();
    }

    @Test
    void lacksTheFunctionOrTheObject() {
        assertThat(officer.requireAt("27-1", Role.COMMUNE_OFFICER)).isSameAs(officer);
        assertThat(refusal(Role.OPERATOR, "27-1")).isEqualTo(403);
        assertThat(refusal(Role.COMMUNE_OFFICER, "27-2")).isEqualTo(404);
    }

    private int refusal(Role role, String unit) {
        var refused = new int[1];
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> officer.requireAt(unit, role))
                .satisfies(problem -> refused[0] = problem.status().value());
        return refused[0];
    }
}
