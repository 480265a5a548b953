package vn.ocop.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
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
    @MethodSource("changes")
    void aChangeBehindTheServicesBacksIsNamed(Tampering tampering, Town town) {
        var soundness = new Soundness(town.system().databases());
        var before = Set.copyOf(soundness.violationsOf(tampering::breaks));

        tampering.change(town.system().databaseServer());

        var raised = soundness.violationsOf(tampering::breaks).stream()
                .filter(violation -> !before.contains(violation))
                .toList();
        assertThat(tampering.alarms())
                .allSatisfy(alarm -> assertThat(raised).as(alarm.toString()).anyMatch(alarm::isRaisedBy));
    }

    static List<Tampering> changes() {
        return Tampering.all();
    }
}
