package vn.ocop.local.supervise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PortPlanTest {
    @Test
    void aSettingMovesAServiceAndItsManagementPort() {
        var plan = plan(Map.of("OCOP_PORT_REGISTRATION", "18081"));

        assertThat(plan.of(Service.REGISTRATION, 1)).isEqualTo(18_081);
        assertThat(plan.management(Service.REGISTRATION, 1)).isEqualTo(19_081);
        assertThat(plan.of(Service.EVALUATION, 1)).isEqualTo(8_082);
    }

    @Test
    void twoInstancesShareNoPort() {
        var ports = plan(Map.of()).all(2);

        assertThat(ports.values()).doesNotHaveDuplicates();
        assertThat(ports).containsEntry("registration-2", 8_181).containsEntry("registration-2 management", 9_181);
    }

    @Test
    void whatIsNoPortIsRefusedByName() {
        assertThatThrownBy(() -> plan(Map.of("OCOP_PORT_KAFKA", "70000")))
                .hasMessage("OCOP_PORT_KAFKA is not a port: 70000");
        assertThatThrownBy(() -> plan(Map.of("OCOP_PORT_SIGN_IN", "x"))).hasMessageContaining("OCOP_PORT_SIGN_IN");
    }

    private static PortPlan plan(Map<String, String> settings) {
        return new PortPlan(name -> settings.getOrDefault(name, ""));
    }
}
