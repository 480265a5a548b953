package vn.ocop.registration.testing;

import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import vn.ocop.local.postgres.Database;
import vn.ocop.local.test.TestStack;
import vn.ocop.web.testing.TestTokens;

/// Starts an application on free ports, on the stack of the tests.
final class Settings {
    private Settings() {}

    static ConfigurableApplicationContext start(
            Class<?> application, String service, Database database, TestTokens tokens, Map<String, String> more) {
        var settings = new HashMap<>(Map.of(
                "ocop.service",
                service,
                "ocop.links.secret",
                "a secret of the tests, long enough",
                "server.port",
                "0",
                "management.server.port",
                "0",
                "spring.kafka.bootstrap-servers",
                TestStack.bootstrapServers()));
        settings.putAll(database.settings());
        settings.putAll(tokens.settings());
        settings.putAll(more);
        var arguments = settings.entrySet().stream()
                .map(entry -> "--" + entry.getKey() + "=" + entry.getValue())
                .toArray(String[]::new);
        return new SpringApplication(application).run(arguments);
    }
}
