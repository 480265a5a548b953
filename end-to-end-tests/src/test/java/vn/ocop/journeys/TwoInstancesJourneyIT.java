package vn.ocop.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.ocop.demo.http.Addresses;
import vn.ocop.journeys.running.Balancer;
import vn.ocop.journeys.running.RunningSystem;
import vn.ocop.journeys.running.Soundness;

/// The round of 2020 on two instances of each service behind a balancer.
@Order(4)
@Tag("slow")
class TwoInstancesJourneyIT {
    /// The supervisor's second instance of a service listens so far above the first.
    private static final int NEXT_INSTANCE = 100;

    @Test
    void theRoundEndsWithTheSameCertificates() {
        try (var system = RunningSystem.start("two-instances", 2, Map.of());
                var registration = both(system.addresses().registration());
                var evaluation = both(system.addresses().evaluation());
                var certification = both(system.addresses().certification())) {
            var at = new Addresses(
                    registration.address(),
                    evaluation.address(),
                    certification.address(),
                    system.addresses().signIn());

            RoundOf2020.carryThrough(at, System.out);

            assertThat(new Soundness(system.databases()).violationsAtRest()).isEmpty();
        }
    }

    private static Balancer both(URI first) {
        var second = URI.create("http://localhost:" + (first.getPort() + NEXT_INSTANCE));
        return Balancer.before(List.of(first, second));
    }
}
