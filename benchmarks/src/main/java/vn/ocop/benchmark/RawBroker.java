package vn.ocop.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/// Plain produce and consume of records as large as an event, without any service.
final class RawBroker {
    private static final byte[] PAYLOAD = new byte[1200];
    private final String bootstrapServers;
    private final String topic = "raw-" + UUID.randomUUID();

    RawBroker(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
    }

    /// Records per second through one partition, produced with all acknowledgements and read back.
    double recordsPerSecond(int records) throws ExecutionException, InterruptedException {
        try (var admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers))) {
            admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1))).all().get();
            try {
                var begun = System.nanoTime();
                produce(records);
                consume(records);
                return records / ((System.nanoTime() - begun) / 1e9);
            } finally {
                admin.deleteTopics(List.of(topic)).all().get();
            }
        }
    }

    private void produce(int records) throws ExecutionException, InterruptedException {
        Map<String, Object> settings = Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                true);
        try (var producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            var sent = new ArrayList<Future<RecordMetadata>>();
            for (var number = 0; number < records; number++) {
                sent.add(producer.send(new ProducerRecord<>(topic, PAYLOAD)));
            }
            for (var record : sent) {
                record.get();
            }
        }
    }

    private void consume(int records) {
        Map<String, Object> settings = Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        try (var consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            var partition = List.of(new TopicPartition(topic, 0));
            consumer.assign(partition);
            consumer.seekToBeginning(partition);
            for (var read = 0; read < records; ) {
                read += consumer.poll(Duration.ofSeconds(1)).count();
            }
        }
    }
}
