package vn.ocop.registration.testing;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ocop.events.DossierId;
import vn.ocop.events.OcopEvent;
import vn.ocop.events.RegistrationEvent;
import vn.ocop.local.test.TestStack;
import vn.ocop.messaging.EventListener;
import vn.ocop.messaging.Outbox;

/// A service beside the one under test, with a database of its own: it hears what registration tells, and says
/// what the test makes it say.
public final class OtherService {
    private final ConfigurableApplicationContext context;

    private OtherService(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /// In place of evaluation-service; one for all tests of the JVM.
    public static OtherService evaluation() {
        return Evaluation.SERVICE;
    }

    /// In place of certification-service; one for all tests of the JVM.
    public static OtherService certification() {
        return Certification.SERVICE;
    }

    /// Tells facts, in this order.
    public void tell(OcopEvent... facts) {
        new TransactionTemplate(context.getBean(PlatformTransactionManager.class)).executeWithoutResult(_ -> {
            for (var fact : facts) {
                context.getBean(Outbox.class).append(fact, "somebody");
            }
        });
    }

    /// What it has heard of the dossier so far.
    public List<RegistrationEvent> heard(DossierId dossier) {
        return context.getBean(Ears.class).heard.stream()
                .filter(event -> event.dossierId().equals(dossier))
                .toList();
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    private static OtherService start(String name) {
        var database = TestStack.database(name);
        var tokens = Registration.shared().tokens();
        return new OtherService(Settings.start(
                Wiring.class,
                name,
                database,
                tokens,
                Map.of(
                        "spring.config.name", "none",
                        "spring.flyway.locations", "classpath:db/roles,classpath:db/messaging,classpath:db/web")));
    }

    private static final class Evaluation {
        static final OtherService SERVICE = start("evaluation");
    }

    private static final class Certification {
        static final OtherService SERVICE = start("certification");
    }

    static final class Ears implements EventListener<RegistrationEvent> {
        private final Queue<RegistrationEvent> heard = new ConcurrentLinkedQueue<>();

        @Override
        public Class<RegistrationEvent> family() {
            return RegistrationEvent.class;
        }

        @Override
        public void on(RegistrationEvent event) {
            heard.add(event);
        }
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Wiring {
        @Bean
        Ears ears() {
            return new Ears();
        }
    }
}
