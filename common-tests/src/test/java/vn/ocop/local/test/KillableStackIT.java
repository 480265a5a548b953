package vn.ocop.local.test;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.local.test.SharedStackIT.askFor;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.ocop.local.postgres.Database;

@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KillableStackIT {
    private KillableStack stack;

    @BeforeAll
    void start() {
        stack = KillableStack.start();
    }

    @AfterAll
    void stop() {
        stack.close();
    }

    @Test
    void whatPostgresAcknowledgedIsThereAfterAKill() throws SQLException {
        var database = stack.database("registration");
        run("CREATE TABLE told (n int)", database);
        run("INSERT INTO told VALUES (33)", database);
        assertThat(askFor("SHOW fsync", database.owner())).isEqualTo("on");
        assertThat(askFor("SHOW synchronous_commit", database.owner())).isEqualTo("on");

        stack.postgres().kill();
        assertThat(stack.postgres().alive()).isFalse();
        stack.postgres().start();

        assertThat(askFor("SELECT n FROM told", database.owner())).isEqualTo("33");
    }

    @Test
    void whatTheBrokerAcknowledgedIsThereAfterAKill() throws Exception {
        var settings = Map.<String, Object>of("bootstrap.servers", stack.bootstrapServers());
        try (var admin = Admin.create(settings);
                var producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            admin.createTopics(List.of(new NewTopic("told", Optional.of(1), Optional.empty())))
                    .all()
                    .get();
            producer.send(record("before")).get(30, TimeUnit.SECONDS);

            stack.broker().kill();
            stack.broker().start();

            assertThat(producer.send(record("after")).get(60, TimeUnit.SECONDS).offset())
                    .isEqualTo(1);
        }
    }

    private static ProducerRecord<byte[], byte[]> record(String value) {
        return new ProducerRecord<>("told", value.getBytes(StandardCharsets.UTF_8));
    }

    private static void run(String sql, Database database) throws SQLException {
        try (var connection = database.owner().connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
