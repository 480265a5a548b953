package vn.ocop.inspector.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class AccessTest {
    @Test
    void rolesAndPasswordsAreThoseOfTheLocalStackUnlessTheEnvironmentSaysOtherwise() {
        assertThat(Access.AUDITOR.role(Service.EVALUATION, Map.of())).isEqualTo("evaluation_auditor");
        assertThat(Access.APP.role(Service.EVALUATION, Map.of())).isEqualTo("evaluation_app");
        assertThat(Access.APP.password(Service.EVALUATION, Map.of())).isEqualTo("evaluation_app");

        var told =
                Map.of("OCOP_DB_AUDITOR_EVALUATION", "inspectorate", "OCOP_DB_AUDITOR_PASSWORD_EVALUATION", "secret");
        assertThat(Access.AUDITOR.role(Service.EVALUATION, told)).isEqualTo("inspectorate");
        assertThat(Access.AUDITOR.password(Service.EVALUATION, told)).isEqualTo("secret");
        assertThat(Access.AUDITOR.role(Service.REGISTRATION, told)).isEqualTo("registration_auditor");
        assertThat(Access.APP.role(Service.EVALUATION, told)).isEqualTo("evaluation_app");
    }
}
