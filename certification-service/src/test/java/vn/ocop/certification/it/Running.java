package vn.ocop.certification.it;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.ocop.certification.CertificationService;
import vn.ocop.local.postgres.Database;
import vn.ocop.local.test.TestStack;
import vn.ocop.web.testing.Owner;
import vn.ocop.web.testing.TestClient;
import vn.ocop.web.testing.TestTokens;

/// The service, started once for all tests of the JVM.
final class Running {
    /// Where the service seals its highest numbers.
    static final Path CHECKPOINTS = Path.of("target", "checkpoints-" + System.nanoTime());

    private static final Database DATABASE = TestStack.database("certification");
    private static final AtomicInteger INSTANCES = new AtomicInteger(1);
    private static final Running SHARED = start();

    private final ConfigurableApplicationContext context;
    private final TestTokens tokens;
    private final Map<String, Object> settings;

    private Running(ConfigurableApplicationContext context, TestTokens tokens, Map<String, Object> settings) {
        this.context = context;
        this.tokens = tokens;
        this.settings = settings;
    }

    static Running shared() {
        return SHARED;
    }

    /// Somebody without a token.
    TestClient anybody() {
        return TestClient.at(base());
    }

    TestClient as(String person) {
        return anybody().as(tokens.of(person));
    }

    String token(String person) {
        return tokens.of(person);
    }

    String base() {
        var web = (ServletWebServerApplicationContext) context;
        return "http://localhost:" + Objects.requireNonNull(web.getWebServer()).getPort();
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    JdbcClient jdbc() {
        return context.getBean(JdbcClient.class);
    }

    /// Its database.
    Database database() {
        return DATABASE;
    }

    /// Whoever may do with its tables what it may not.
    Owner owner() {
        return Owner.of(DATABASE);
    }

    /// Another instance of the same service, with other settings. It answers readers only, and hears no events.
    ///
    /// @param more what it is made of, too
    static Running another(Map<String, Object> other, Class<?>... more) {
        var settings = new HashMap<>(SHARED.settings);
        settings.put("ocop.instance", String.valueOf(INSTANCES.incrementAndGet()));
        settings.put("spring.kafka.bootstrap-servers", "localhost:1");
        settings.putAll(other);
        return run(settings, SHARED.tokens, more);
    }

    void stop() {
        context.close();
    }

    private static Running start() {
        var tokens = TestTokens.start();
        var settings = new HashMap<String, Object>(tokens.settings());
        settings.put("server.port", "0");
        settings.put("management.server.port", "0");
        settings.put("spring.kafka.bootstrap-servers", TestStack.bootstrapServers());
        settings.putAll(DATABASE.settings());
        settings.put("ocop.transparency.interval", "PT0.1S");
        settings.put("ocop.links.secret", "a secret of the tests that is long enough for anybody");
        settings.put("ocop.renewals.every", "P365D");
        settings.put("ocop.papers.interval", "PT0.1S");
        settings.put("ocop.checkpoints.folder", CHECKPOINTS.toString());
        return run(settings, tokens);
    }

    private static Running run(Map<String, Object> settings, TestTokens tokens, Class<?>... more) {
        var arguments = settings.entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new);
        var context = new SpringApplicationBuilder(CertificationService.class)
                .sources(more)
                .run(arguments);
        return new Running(context, tokens, Map.copyOf(settings));
    }
}
