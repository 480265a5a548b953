package vn.ocop.local.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The supervisor with its servers; the services come in with the journeys.
@Timeout(300)
class WholeStackIT {
    @Test
    void everyServerComesBackByItselfAfterAKill(@TempDir Path project) throws Exception {
        Files.createSymbolicLink(
                project.resolve("local-stack"),
                Path.of("..", "local-stack").toAbsolutePath().normalize());
        try (var stack = WholeStack.start(project, 1, Map.of())) {
            var keys = keys(stack);
            for (var name : new String[] {"postgres", "kafka", "sign-in"}) {
                assertThat(stack.kill(name)).isTrue();
                awaitReadyAgain(stack);
            }
            assertThat(keys(stack)).isEqualTo(keys);
        }
    }

    private static void awaitReadyAgain(WholeStack stack) {
        await().pollDelay(Duration.ofMillis(200)).atMost(Duration.ofMinutes(1)).until(stack::ready);
    }

    private static String keys(WholeStack stack) throws Exception {
        var address = URI.create(stack.addresses().get("OCOP_ISSUER") + "/oauth2/jwks");
        try (var client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                    .body();
        }
    }
}
