package vn.ocop.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidFileTest {
    @TempDir
    private Path folder;

    @Test
    void aRunningProcessIsFoundAgain() {
        var file = new PidFile(folder.resolve("self.pid"));

        file.write(ProcessHandle.current());

        assertThat(file.alive()).contains(ProcessHandle.current());
    }

    @Test
    void anotherProcessOfTheSameNumberIsNotTakenForIt() throws IOException {
        var file = folder.resolve("old.pid");
        Files.writeString(file, ProcessHandle.current().pid() + " 2020-12-08T00:00:00Z\n");

        assertThat(new PidFile(file).alive()).isEmpty();
    }

    @Test
    void aFileThatIsMissingOrBrokenMeansThatNothingRuns() throws IOException {
        var broken = folder.resolve("broken.pid");
        Files.writeString(broken, "not a number");

        assertThat(new PidFile(broken).alive()).isEmpty();
        assertThat(new PidFile(folder.resolve("missing.pid")).alive()).isEmpty();
    }
}
