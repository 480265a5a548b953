package vn.ocop.local.supervise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.ocop.local.process.PidFile;
import vn.ocop.local.process.Program;
import vn.ocop.local.process.Signals;

@Timeout(30)
class KeeperTest {
    @TempDir
    private Path folder;

    private final ByteArrayOutputStream seen = new ByteArrayOutputStream();

    @Test
    void aKilledProgramIsStartedAgain() throws InterruptedException, ExecutionException, TimeoutException {
        var keeper = keeping("exec sleep 60", true);
        keeper.keep().get(10, TimeUnit.SECONDS);
        var first = pidFile().alive().orElseThrow();

        Signals.kill(first);

        await().until(() -> pidFile()
                .alive()
                .filter(process -> process.pid() != first.pid())
                .isPresent());
        keeper.stop("TERM");
        assertThat(pidFile().alive()).isEmpty();
    }

    @Test
    void aProgramThatIsNeverReadyIsGivenUpAfterThreeTries() throws IOException {
        var keeper = keeping("echo tried >> " + folder.resolve("tries") + "; exit 7", false);

        assertThat(keeper.keep())
                .failsWithin(Duration.ofSeconds(20))
                .withThrowableThat()
                .withMessageContaining("test ended 3 times before it was ready");
        assertThat(Files.readAllLines(folder.resolve("tries"))).hasSize(3);
        assertThat(seen.toString(StandardCharsets.UTF_8)).contains("exit code 7");
    }

    private Keeper keeping(String script, boolean ready) {
        var program = new Program("test", List.of("bash", "-c", script), Map.of(), folder.resolve("test.log"));
        var unit = new Unit("test", "nowhere", () -> program, () -> ready);
        var out = new PrintStream(seen, true, StandardCharsets.UTF_8);
        return new Keeper(unit, pidFile(), new Board(folder.resolve("status"), out, InstantSource.system()));
    }

    private PidFile pidFile() {
        return new PidFile(folder.resolve("test.pid"));
    }
}
