package vn.ocop.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.ocop.journeys.running.LineWatcher;
import vn.ocop.journeys.running.RunningSystem;
import vn.ocop.journeys.running.Soundness;
import vn.ocop.journeys.town.InTown;
import vn.ocop.journeys.town.Town;

/// The round of 2020, while which every program is killed once.
@Order(3)
@ExtendWith(InTown.class)
class KilledProgramsJourneyIT {
    /// What is killed when the round's progress shows the line.
    private static final Map<String, String> KILLS = Map.of(
            " 12/36  xã nộp", "registration",
            " 24/36  xã nộp", "kafka",
            " 12/36  hội đồng huyện", "evaluation",
            " 24/36  hội đồng huyện", "postgres",
            " 24/36  hội đồng tỉnh", "certification",
            // Now the papers are printed and signed.
            "sản phẩm được công nhận", "certification");

    @Test
    void theRoundEndsWithTheSameCertificates(Town town) {
        var killed = ConcurrentHashMap.<String>newKeySet();
        try (var killer = Executors.newVirtualThreadPerTaskExecutor()) {
            var progress = LineWatcher.watching(
                    System.out, line -> killer.execute(() -> killFor(town.system(), line, killed)));
            RoundOf2020.carryThrough(town.at(), progress);
        }

        assertThat(killed).containsExactlyInAnyOrderElementsOf(KILLS.keySet());
        town.system().awaitReady();
        assertThat(new Soundness(town.system().databases()).violationsAtRest()).isEmpty();
    }

    private static void killFor(RunningSystem system, String line, Set<String> killed) {
        KILLS.forEach((said, program) -> {
            if (line.contains(said) && system.kill(program)) {
                System.out.println("[journeys] killed " + program);
                killed.add(said);
            }
        });
    }
}
