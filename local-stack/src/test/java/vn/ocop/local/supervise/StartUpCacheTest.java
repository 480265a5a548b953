package vn.ocop.local.supervise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartUpCacheTest {
    @TempDir
    private Path folder;

    private StartUpCache cache;

    @BeforeEach
    void build() throws IOException {
        var jar = Files.writeString(folder.resolve("service.jar"), "built");
        cache = new StartUpCache(folder.resolve("caches"), "registration", jar);
    }

    @Test
    void theFirstRunRecordsAndTheNextOneUses() throws IOException {
        var recorded = record();

        assertThat(cache.options().getFirst()).isEqualTo("-XX:AOTCache=" + recorded);
    }

    @Test
    void aNewBuildRecordsAgainAndForgetsTheOldCache() throws IOException {
        var recorded = record();
        Files.setLastModifiedTime(cache.jar(), FileTime.fromMillis(1_607_385_600_000L));

        assertThat(cache.options().getFirst()).startsWith("-XX:AOTCacheOutput=");
        assertThat(recorded).doesNotExist();
    }

    private Path record() throws IOException {
        var option = cache.options().getFirst();
        assertThat(option).startsWith("-XX:AOTCacheOutput=");
        return Files.createFile(Path.of(option.substring(option.indexOf('=') + 1)));
    }
}
