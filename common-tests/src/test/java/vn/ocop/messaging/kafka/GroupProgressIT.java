package vn.ocop.messaging.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ocop.local.test.TestStack;

class GroupProgressIT {
    private final Map<String, Object> settings = Map.of("bootstrap.servers", TestStack.bootstrapServers());
    private final String topic = "progress-" + UUID.randomUUID();
    private final String group = "group-" + topic;
    private Admin admin;

    @BeforeEach
    void start() throws Exception {
        admin = Admin.create(settings);
        create();
    }

    @AfterEach
    void end() {
        admin.close();
    }

    @Test
    void itHasReadWhatItCommitted() throws Exception {
        produce(3);
        commit(2);
        var read = new GroupProgress(settings, group).untilNow(Set.of(topic));
        assertThat(read.getAsBoolean()).isFalse();

        commit(3);

        assertThat(read.getAsBoolean()).isTrue();
    }

    @Test
    void ofATopicMadeAnewItNeedNotReadWhatIsNoLongerThere() throws Exception {
        produce(3);
        commit(2);
        var read = new GroupProgress(settings, group).untilNow(Set.of(topic));
        admin.deleteTopics(List.of(topic)).all().get();
        Awaitility.await().until(() -> !admin.listTopics().names().get().contains(topic));
        create();
        produce(1);
        commit(0);
        assertThat(read.getAsBoolean()).isFalse();

        commit(1);

        assertThat(read.getAsBoolean()).isTrue();
    }

    private void create() throws InterruptedException, ExecutionException {
        admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1))).all().get();
    }

    private void produce(int records) throws InterruptedException, ExecutionException {
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            for (var number = 0; number < records; number++) {
                producer.send(new ProducerRecord<>(topic, "record")).get();
            }
        }
    }

    private void commit(long offset) throws InterruptedException, ExecutionException {
        admin.alterConsumerGroupOffsets(group, Map.of(new TopicPartition(topic, 0), new OffsetAndMetadata(offset)))
                .all()
                .get();
    }
}
