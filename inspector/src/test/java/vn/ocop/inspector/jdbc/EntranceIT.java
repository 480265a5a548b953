package vn.ocop.inspector.jdbc;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import vn.ocop.local.test.TestStack;

class EntranceIT {
    @Test
    void whoIsNotLetInIsToldToStartTheStackAnew() {
        var url = TestStack.database("entrance").url();
        var server = url.substring(0, url.lastIndexOf('/') + 1);
        var databases = new Databases(server, Access.AUDITOR, null);

        assertThatThrownBy(() -> databases.lines(Service.EVALUATION, "SELECT 'x'"))
                .isInstanceOf(NotLetIn.class)
                .hasMessageContaining("evaluation_auditor")
                .hasMessageContaining("./ocop down, then ./ocop up");
    }
}
