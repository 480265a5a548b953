package vn.ocop.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.ocop.demo.plan.PlannedProduct.Incident;
import vn.ocop.demo.round.Law;
import vn.ocop.demo.round.Progress;
import vn.ocop.demo.round.Standing.Line;
import vn.ocop.demo.round.Story;
import vn.ocop.journeys.town.InTown;
import vn.ocop.journeys.town.Town;

/// The round of today's rules, from the communes to the certificates.
@Order(1)
@ExtendWith(InTown.class)
class RoundJourneyIT {
    @Test
    void underTheRulesOf2026AMissedGateCapsTheStars(Town town) {
        var lines = new Story(town.at(), Law.of2026(Town.today()), new Progress(System.out)).carryThrough();

        assertThat(lines)
                .allSatisfy(line -> assertThat(
                                line.certificate().path("number").asString("").isEmpty())
                        .isEqualTo(line.standing().outcome().equals("NOT_QUALIFIED")));
        assertThat(lines.stream().filter(RoundJourneyIT::missedAGate))
                .isNotEmpty()
                .allSatisfy(line -> {
                    assertThat(line.result().path("mean").asDouble()).isGreaterThan(70);
                    assertThat(line.certificate().path("stars").asInt()).isEqualTo(3);
                });
        assertThat(lines).anyMatch(line -> line.certificate().path("stars").asInt() == 4);
    }

    private static boolean missedAGate(Line line) {
        return line.standing().planned().incident() == Incident.GATE;
    }
}
