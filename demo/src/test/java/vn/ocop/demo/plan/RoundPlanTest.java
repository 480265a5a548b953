package vn.ocop.demo.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.ocop.demo.plan.PlannedProduct.Incident;

class RoundPlanTest {
    @Test
    void theRoundOf2020Has36ProductsOf16ProducersInEightDistricts() {
        var plan = RoundPlan.read("bac-ninh-2020.csv");

        assertThat(plan).hasSize(36);
        assertThat(plan).extracting(PlannedProduct::producer).doesNotContainNull();
        assertThat(plan.stream().map(PlannedProduct::producer).distinct()).hasSize(16);
        assertThat(plan.stream().map(PlannedProduct::districtCode).distinct()).hasSize(8);
    }

    @Test
    void theProvinceTurnsDownAllThatOneProducerHas() {
        var plan = RoundPlan.read("bac-ninh-2020.csv");
        var turnedDown = plan.stream()
                .filter(product -> product.incident() == Incident.TURNED_DOWN)
                .map(PlannedProduct::producer)
                .toList();

        assertThat(turnedDown).hasSize(3);
        assertThat(plan.stream().filter(product -> turnedDown.contains(product.producer())))
                .hasSize(3);
    }

    @Test
    void oneProductStandsOnTheEdgeOfFourStarsAndNoOtherNearOne() {
        var plan = RoundPlan.read("bac-ninh-2020.csv");

        assertThat(plan).extracting(PlannedProduct::provincePoints).containsOnlyOnce(70);
        assertThat(plan).extracting(PlannedProduct::provincePoints).doesNotContain(50, 90);
    }
}
