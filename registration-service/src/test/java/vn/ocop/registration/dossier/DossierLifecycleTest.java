package vn.ocop.registration.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import vn.ocop.workflow.testing.LifecycleGolden;

class DossierLifecycleTest {
    @Test
    void thePageShowsTheTable() throws IOException {
        LifecycleGolden.assertPage(DossierLifecycle.TABLE);
    }

    @Test
    void theEngineGoesWhereTheTableSaysAndNowhereElse() {
        LifecycleGolden.assertEngineAgrees(DossierLifecycle.TABLE, DossierAction.class);
    }

    @Test
    void everyStateIsInTheTable() {
        assertThat(DossierLifecycle.TABLE.states()).containsExactly(DossierState.values());
    }
}
