package vn.ocop.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.ocop.journeys.running.LineWatcher;
import vn.ocop.journeys.running.RunningSystem;
import vn.ocop.journeys.running.Soundness;
import vn.ocop.journeys.running.Tampering;

/// The round of 2020 on a system of its own, in which every program is killed once while the round runs.
@Order(3)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KilledProgramsJourneyIT {
    /// What is killed when the round's progress shows the line.
    private static final Map<String, String> KILLS = Map.of(
            " 12/36  xã nộp", "registration",
            " 24/36  xã nộp", "kafka",
            " 12/36  hội đồng huyện", "evaluation",
            " 24/36  hội đồng huyện", "postgres",
            " 24/36  hội đồng tỉnh", "certification");

    private RunningSystem system;
    private Soundness soundness;

    @BeforeAll
    void start() {
        system = RunningSystem.start("killed-programs", 1);
        soundness = new Soundness(system.databases());
    }

    @AfterAll
    void end() {
        system.close();
    }

    @Test
    @Order(1)
    void theRoundEndsWithTheSameCertificates() {
        var killed = ConcurrentHashMap.<String>newKeySet();
        try (var killer = Executors.newVirtualThreadPerTaskExecutor()) {
            var progress = LineWatcher.watching(System.out, line -> killer.execute(() -> killFor(line, killed)));
            RoundOf2020.carryThrough(system.addresses(), progress);
        }

        assertThat(killed).containsExactlyInAnyOrderElementsOf(KILLS.values());
        system.awaitReady();
        assertThat(soundness.violationsAtRest()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    @Order(2)
    void aChangeBehindTheServicesBacksIsNamed(Tampering tampering) {
        assertThat(soundness.violations()).noneMatch(tampering::isNamedBy);

        tampering.change(system.databaseServer());

        assertThat(soundness.violations()).anyMatch(tampering::isNamedBy);
    }

    private void killFor(String line, Set<String> killed) {
        KILLS.forEach((said, program) -> {
            if (line.contains(said) && system.kill(program)) {
                System.out.println("[journeys] killed " + program);
                killed.add(program);
            }
        });
    }
}
