package vn.ocop.registration.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.ocop.events.Role;
import vn.ocop.local.postgres.Database;
import vn.ocop.local.test.TestStack;
import vn.ocop.registration.RegistrationService;
import vn.ocop.web.testing.TestClient;
import vn.ocop.web.testing.TestTokens;

/// The service under test, running; one for all tests of the JVM.
public final class Registration {
    /// The first administrator.
    public static final String ADMIN = "admin";

    private static final Database DATABASE = TestStack.database("registration");
    private static final String CLAMD = FakeClamd.start().address();

    private final TestTokens tokens;
    private final ConfigurableApplicationContext context;

    private Registration(TestTokens tokens, ConfigurableApplicationContext context) {
        this.tokens = tokens;
        this.context = context;
    }

    public static Registration shared() {
        return Shared.SERVICE;
    }

    public String address() {
        return "http://localhost:" + context.getEnvironment().getRequiredProperty("local.server.port");
    }

    public URI uri(String path) {
        return URI.create(address() + path);
    }

    public String token(String person) {
        return tokens.of(person);
    }

    public TestTokens tokens() {
        return tokens;
    }

    /// This person, with a good token.
    public TestClient person(String name) {
        return TestClient.at(address()).as(tokens.of(name));
    }

    /// Grants a role for good, by the administrator.
    public void grant(String person, Role role, String unit) {
        var answer = person(ADMIN).post("/api/v1/grants", """
                {"person":"%s","name":"%s","role":"%s","unitCode":"%s","validFrom":"2020-02-01"}
                """.formatted(person, person, role, unit));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }

    /// An officer of the commune, ready to work.
    public Office office(String person, String commune) {
        grant(person, Role.COMMUNE_OFFICER, commune);
        return new Office(this, person, commune);
    }

    /// Its database.
    public Database database() {
        return DATABASE;
    }

    public JdbcClient jdbc() {
        return context.getBean(JdbcClient.class);
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    private static Map<String, String> settings() {
        var evidence = Path.of("target", "evidence-" + ProcessHandle.current().pid());
        return Map.of(
                "ocop.bootstrap.administrator",
                ADMIN,
                "ocop.registration.evidence-folder",
                evidence.toString(),
                "ocop.registration.clamd",
                CLAMD,
                "spring.mail.host",
                "127.0.0.1",
                "spring.mail.port",
                Integer.toString(MailBox.shared().port()),
                // Tests send the clerk round themselves.
                "ocop.notices.every",
                "PT12H");
    }

    private static final class Shared {
        static final Registration SERVICE = start();

        private static Registration start() {
            var tokens = TestTokens.start();
            return new Registration(
                    tokens, Settings.start(RegistrationService.class, "registration", DATABASE, tokens, settings()));
        }
    }
}
