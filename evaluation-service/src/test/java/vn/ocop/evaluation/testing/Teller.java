package vn.ocop.evaluation.testing;

import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ocop.events.OcopEvent;
import vn.ocop.local.test.TestStack;
import vn.ocop.messaging.Outbox;
import vn.ocop.web.testing.TestTokens;

/// In place of registration-service: says what a test makes it say, through an outbox of its own.
public final class Teller {
    private final ConfigurableApplicationContext context;

    private Teller(ConfigurableApplicationContext context) {
        this.context = context;
    }

    static Teller start(TestTokens tokens) {
        return new Teller(Settings.start(
                Wiring.class,
                "registration",
                TestStack.database("registration"),
                tokens,
                Map.of(
                        "ocop.administration.owner", "true",
                        "spring.config.name", "none",
                        "spring.flyway.locations", "classpath:db/roles,classpath:db/messaging,classpath:db/web")));
    }

    /// Tells facts, in this order.
    public void tell(OcopEvent... facts) {
        tell(List.of(facts));
    }

    void tell(List<? extends OcopEvent> facts) {
        new TransactionTemplate(context.getBean(PlatformTransactionManager.class)).executeWithoutResult(_ -> {
            for (var fact : facts) {
                context.getBean(Outbox.class).append(fact, "somebody");
            }
        });
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Wiring {}
}
