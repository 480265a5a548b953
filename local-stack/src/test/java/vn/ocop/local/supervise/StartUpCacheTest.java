package vn.ocop.local.supervise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartUpCacheTest {
    @TempDir
    private Path folder;

    @Test
    void theFirstRunRecordsAndTheNextOneUses() throws IOException {
        var recorded = record(cacheOf("first"));

        assertThat(cacheOf("first").options(true).getFirst()).isEqualTo("-XX:AOTCache=" + recorded);
    }

    @Test
    void aNewBuildRecordsAgainAndForgetsTheOldCache() throws IOException {
        var recorded = record(cacheOf("first"));

        assertThat(cacheOf("second").options(true).getFirst()).startsWith("-XX:AOTCacheOutput=");
        assertThat(recorded).doesNotExist();
    }

    @Test
    void aSecondInstanceNeverRecords() {
        assertThat(cacheOf("first").options(false)).isEmpty();
    }

    private StartUpCache cacheOf(String build) {
        return new StartUpCache(folder, "registration", build);
    }

    private static Path record(StartUpCache cache) throws IOException {
        var option = cache.options(true).getFirst();
        assertThat(option).startsWith("-XX:AOTCacheOutput=");
        return Files.createFile(Path.of(option.substring(option.indexOf('=') + 1)));
    }
}
