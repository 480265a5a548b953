package vn.ocop.evaluation.testing;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.ocop.evaluation.EvaluationService;
import vn.ocop.local.postgres.Database;
import vn.ocop.local.test.TestStack;
import vn.ocop.web.testing.Owner;
import vn.ocop.web.testing.TestClient;
import vn.ocop.web.testing.TestTokens;

/// The service under test, running with its people known; one for all tests of the JVM.
public final class Running {
    private static final Database DATABASE = TestStack.database("evaluation");

    private final TestTokens tokens;
    private final ConfigurableApplicationContext context;
    private final Teller teller;

    private Running(TestTokens tokens, ConfigurableApplicationContext context, Teller teller) {
        this.tokens = tokens;
        this.context = context;
        this.teller = teller;
    }

    public static Running shared() {
        return Shared.SERVICE;
    }

    public String address() {
        return "http://localhost:" + context.getEnvironment().getRequiredProperty("local.server.port");
    }

    /// This person, with a good token.
    public TestClient as(String person) {
        return TestClient.at(address()).as(tokens.of(person));
    }

    /// Registration-service, as far as this service hears it.
    public Teller teller() {
        return teller;
    }

    /// Its database.
    public Database database() {
        return DATABASE;
    }

    /// Whoever may do with its tables what it may not.
    public Owner owner() {
        return Owner.of(DATABASE);
    }

    public JdbcClient jdbc() {
        return part(JdbcClient.class);
    }

    /// A part of the service, to do from inside what no message can time.
    public <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    /// The wire names of what the service told of a dossier, in order.
    public List<String> told(UUID dossier) {
        return jdbc().sql("select type from event_journal where stream = :stream order by told_seq")
                .param("stream", dossier)
                .query((row, number) -> row.getString("type"))
                .list();
    }

    /// The last event of the dossier as JSON.
    public String lastTold(UUID dossier) {
        return jdbc().sql("""
                select convert_from(payload, 'UTF8') from event_journal where stream = :stream
                order by told_seq desc limit 1
                """).param("stream", dossier).query(String.class).single();
    }

    private void know(int grants, int units) {
        await().atMost(Duration.ofSeconds(60)).until(() -> count("grant_held") >= grants && count("unit") >= units);
    }

    private int count(String table) {
        return jdbc().sql("select count(*) from " + table).query(Integer.class).single();
    }

    private static final class Shared {
        static final Running SERVICE = start();

        private static Running start() {
            var tokens = TestTokens.start();
            var context = Settings.start(EvaluationService.class, "evaluation", DATABASE, tokens, Map.of());
            var teller = Teller.start(tokens);
            var running = new Running(tokens, context, teller);
            var units = People.units();
            var grants = People.grants();
            teller.tell(units);
            teller.tell(grants);
            running.know(grants.size(), units.size());
            return running;
        }
    }
}
