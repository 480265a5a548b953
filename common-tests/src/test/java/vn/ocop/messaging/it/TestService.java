package vn.ocop.messaging.it;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ocop.events.DossierId;
import vn.ocop.events.RegistrationEvent.DossierWithdrawn;
import vn.ocop.local.postgres.Database;
import vn.ocop.messaging.Outbox;
import vn.ocop.messaging.Quarantine;

/// One running process of a service that uses the library, but for its being a context of the test's JVM.
final class TestService implements AutoCloseable {
    private final ConfigurableApplicationContext context;
    final JdbcClient jdbc;

    private TestService(ConfigurableApplicationContext context) {
        this.context = context;
        this.jdbc = context.getBean(JdbcClient.class);
        context.getBeansOfType(MeterBinder.class).values().forEach(binder -> binder.bindTo(meters()));
    }

    static TestService start(Started what, String... settings) {
        var application = new SpringApplicationBuilder(what.listens() ? Listening.class : Wiring.class)
                .web(WebApplicationType.NONE)
                .properties(
                        "ocop.service=" + what.name(),
                        "ocop.instance=" + what.instance(),
                        "ocop.messaging.session-timeout=6s",
                        "ocop.messaging.heartbeat-interval=1s",
                        "spring.kafka.bootstrap-servers=" + what.broker(),
                        "spring.flyway.locations=classpath:db/roles,classpath:db/messaging,classpath:db/effects",
                        "spring.main.banner-mode=off",
                        "spring.datasource.hikari.connection-timeout=1000");
        application.properties(Map.copyOf(what.database().settings())).properties(settings);
        return new TestService(application.run());
    }

    /// What to start.
    record Started(String name, String instance, Database database, String broker, boolean listens) {}

    /// Tells that a dossier was withdrawn, for a reason that the tests choose.
    void tell(UUID dossier, String reason) {
        inTransaction(outbox -> outbox.append(withdrawn(dossier, reason), "officer"));
    }

    static DossierWithdrawn withdrawn(UUID dossier, String reason) {
        return new DossierWithdrawn(new DossierId(dossier), reason, "producer", Instant.parse("2020-11-01T00:00:00Z"));
    }

    void inTransaction(Consumer<Outbox> work) {
        new TransactionTemplate(context.getBean(PlatformTransactionManager.class))
                .executeWithoutResult(_ -> work.accept(context.getBean(Outbox.class)));
    }

    Quarantine quarantine() {
        return context.getBean(Quarantine.class);
    }

    /// Tells a stream again, or all since a time; how many events it marked.
    int reemit(@Nullable UUID stream, @Nullable Instant since) {
        return jdbc.sql("SELECT reemit(:stream::uuid, :since::timestamptz, now(), 'operator', 'the broker lost it')")
                .param("stream", stream)
                .param("since", since == null ? null : since.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    /// What a counter or gauge says now.
    double meter(String name) {
        return Objects.requireNonNull(meters().find(name).meter(), name)
                .measure()
                .iterator()
                .next()
                .getValue();
    }

    private MeterRegistry meters() {
        return context.getBean(MeterRegistry.class);
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    long count(String query) {
        return jdbc.sql("SELECT count(*) FROM " + query).query(Long.class).single();
    }

    List<String> effects(UUID dossier) {
        return jdbc.sql("SELECT what FROM effect WHERE stream = ? ORDER BY id")
                .param(dossier)
                .query((row, _) -> row.getString("what"))
                .list();
    }

    @Override
    public void close() {
        context.close();
    }

    @Configuration(proxyBeanMethods = false)
    static class Metering {
        @Bean
        MeterRegistry meters() {
            return new SimpleMeterRegistry();
        }
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import(Metering.class)
    static class Wiring {}

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import(Metering.class)
    static class Listening {
        @Bean
        RecordingListener recordingListener(JdbcClient jdbc, Outbox outbox) {
            return new RecordingListener(jdbc, outbox);
        }
    }
}
