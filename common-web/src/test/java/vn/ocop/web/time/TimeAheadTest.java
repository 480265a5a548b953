package vn.ocop.web.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;

class TimeAheadTest {
    private static final Instant NOW = Instant.parse("2026-11-28T08:00:00Z");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void theClockIsAheadByWhatTheFileSaysAndFollowsIt() throws IOException {
        var file = folder.resolve("ahead");
        var clock = new TimeAhead(file, InstantSource.fixed(NOW));
        assertThat(clock.instant()).isEqualTo(NOW);

        Files.writeString(file, "P20D\n");
        assertThat(clock.instant()).isEqualTo("2026-12-18T08:00:00Z");
        Files.writeString(file, "P21DT1H");
        assertThat(clock.instant()).isEqualTo("2026-12-19T09:00:00Z");
    }

    @Test
    void timeDoesNotGoBack() throws IOException {
        var file = folder.resolve("ahead");
        Files.writeString(file, "P20D");
        var clock = new TimeAhead(file, InstantSource.fixed(NOW));

        Files.writeString(file, "P19D");
        assertThatIllegalStateException().isThrownBy(clock::instant).withMessageContaining("does not go back");
        Files.writeString(file, "P20D");
        assertThat(clock.instant()).isEqualTo("2026-12-18T08:00:00Z");
    }

    @Test
    void aClockBehindTheRealOneIsRefusedAtOnce() throws IOException {
        var file = Files.writeString(folder.resolve("ahead"), "-P1D");

        assertThatIllegalStateException().isThrownBy(() -> new TimeAhead(file, InstantSource.fixed(NOW)));
    }

    @Test
    void aServiceTakesItWhereTheSignInIsOfThisMachine() {
        try (var service = service(folder.resolve("ahead").toString(), "http://localhost:8090")) {
            assertThat(service.getBean(InstantSource.class)).isInstanceOf(TimeAhead.class);
        }
    }

    @Test
    void aServiceDoesNotStartWithItWhereTheSignInIsElsewhere() {
        assertThatThrownBy(() -> service(folder.resolve("ahead").toString(), "https://id.ocop.example"))
                .rootCause()
                .hasMessageContaining("https://id.ocop.example is not of this machine");
    }

    @Test
    void aServiceHasTheRealTimeWhereNothingIsSet() {
        try (var service = service("", "https://id.ocop.example")) {
            assertThat(service.getBean(InstantSource.class)).isNotInstanceOf(TimeAhead.class);
        }
    }

    private static AnnotationConfigApplicationContext service(String ahead, String signIn) {
        var service = new AnnotationConfigApplicationContext();
        service.getEnvironment()
                .getPropertySources()
                .addFirst(
                        new MapPropertySource("set", Map.of("ocop.time.ahead", ahead, "ocop.sign-in.issuer", signIn)));
        service.register(TimeConfiguration.class);
        service.refresh();
        return service;
    }
}
