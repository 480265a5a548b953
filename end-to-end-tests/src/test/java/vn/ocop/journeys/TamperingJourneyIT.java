package vn.ocop.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.ocop.journeys.running.Soundness;
import vn.ocop.journeys.running.Tampering;
import vn.ocop.journeys.town.InTown;
import vn.ocop.journeys.town.Town;

/// The last thing that happens in the town: its data are changed behind the services' backs, and the check
/// says where.
@Order(20)
@ExtendWith(InTown.class)
class TamperingJourneyIT {
    @ParameterizedTest
    @EnumSource
    void aChangeBehindTheServicesBacksIsNamed(Tampering tampering, Town town) {
        var soundness = new Soundness(town.system().databases());
        var before = Set.copyOf(soundness.violations());

        tampering.change(town.system().databaseServer());

        assertThat(soundness.violations())
                .filteredOn(violation -> !before.contains(violation))
                .anyMatch(tampering::isNamedBy);
    }
}
