package vn.ocop.web.sample;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import vn.ocop.events.AdministrationEvent.GrantRecorded;
import vn.ocop.events.Role;
import vn.ocop.local.test.TestStack;
import vn.ocop.web.administration.AdministrationCopy;
import vn.ocop.web.testing.TestClient;
import vn.ocop.web.testing.TestTokens;

/// The small service, running, with its sign-in and a database of its own.
public final class Sample implements AutoCloseable {
    private final TestTokens tokens;
    private final ConfigurableApplicationContext context;

    /// It tells nobody anything and hears nobody.
    private static final String MESSAGING = "vn.ocop.messaging.autoconfigure.MessagingAutoConfiguration,"
            + "vn.ocop.messaging.jdbc.JdbcMessagingAutoConfiguration,"
            + "vn.ocop.messaging.kafka.KafkaMessagingAutoConfiguration";

    private Sample(TestTokens tokens, ConfigurableApplicationContext context) {
        this.tokens = tokens;
        this.context = context;
    }

    /// One for all tests of the JVM; ended with it.
    public static Sample shared() {
        return Shared.SAMPLE;
    }

    /// Starts it on a free port.
    public static Sample start() {
        return start(TestTokens.start());
    }

    /// Starts it with this sign-in, which may be down.
    public static Sample start(TestTokens tokens) {
        var database = TestStack.database("web");
        var settings = new HashMap<>(Map.of(
                "ocop.service", "sample",
                "server.port", "0",
                "management.server.port", "0",
                "ocop.administration.owner", "true",
                "ocop.web.public-paths", "/api/v1/notes/public",
                "spring.flyway.locations", "classpath:db/roles,classpath:db/web,classpath:db/sample"));
        settings.put("spring.autoconfigure.exclude", MESSAGING);
        settings.putAll(database.settings());
        settings.putAll(tokens.settings());
        var arguments = settings.entrySet().stream()
                .map(entry -> "--" + entry.getKey() + "=" + entry.getValue())
                .toArray(String[]::new);
        return new Sample(tokens, new SpringApplication(App.class).run(arguments));
    }

    /// Somebody without a token.
    public TestClient anybody() {
        return TestClient.at("http://localhost:" + port("local.server.port"));
    }

    /// On the management port.
    public TestClient management() {
        return TestClient.at("http://localhost:" + port("local.management.port"));
    }

    /// This person, with a good token.
    public TestClient person(String name) {
        return anybody().as(tokens.of(name));
    }

    /// This person, holding the role of a commune's officer in the unit `27-1`.
    public TestClient officer(String name) {
        grant(name, Role.COMMUNE_OFFICER, "27-1");
        return person(name);
    }

    /// Lets the person hold a role from 2020 on; the same grant each time.
    public void grant(String name, Role role, String unit) {
        var id = UUID.nameUUIDFromBytes((name + role + unit).getBytes(StandardCharsets.UTF_8));
        bean(AdministrationCopy.class)
                .apply(new GrantRecorded(
                        id, name, name, role, unit, LocalDate.of(2020, 1, 1), null, false, "admin", Instant.EPOCH));
    }

    public TestTokens tokens() {
        return tokens;
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
        tokens.close();
    }

    private String port(String name) {
        return context.getEnvironment().getRequiredProperty(name);
    }

    private static final class Shared {
        static final Sample SAMPLE = start();

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(SAMPLE::close, "sample-end"));
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ComponentScan
    @EnableAutoConfiguration(excludeName = "org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration")
    static class App {}
}
