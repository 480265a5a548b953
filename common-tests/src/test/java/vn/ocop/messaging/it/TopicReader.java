package vn.ocop.messaging.it;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import vn.ocop.messaging.Headers;

/// Sees what is on the topic of some dossiers, duplicates included.
final class TopicReader implements AutoCloseable {
    private record Seen(UUID dossier, long toldSeq, String id) {}

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final Collection<UUID> dossiers;
    private final List<Seen> seen = new ArrayList<>();

    TopicReader(String broker, Collection<UUID> dossiers) {
        this.dossiers = dossiers;
        this.consumer = new KafkaConsumer<>(Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                broker,
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest",
                ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG,
                ByteArrayDeserializer.class,
                ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG,
                ByteArrayDeserializer.class));
    }

    private void poll() {
        if (consumer.assignment().isEmpty()) {
            consumer.assign(consumer.partitionsFor(Forger.TOPIC).stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList());
        }
        for (var record : consumer.poll(Duration.ofMillis(200))) {
            var dossier = text(record.key());
            if (dossiers.stream().anyMatch(wanted -> wanted.toString().equals(dossier))) {
                seen.add(new Seen(
                        UUID.fromString(dossier),
                        Long.parseLong(text(
                                record.headers().lastHeader(Headers.SEQUENCE).value())),
                        text(record.headers().lastHeader(Headers.ID).value())));
            }
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, UTF_8);
    }

    int distinct() {
        poll();
        return new HashSet<>(seen).size();
    }

    List<Long> all(UUID dossier) {
        poll();
        return seen.stream()
                .filter(one -> one.dossier().equals(dossier))
                .map(Seen::toldSeq)
                .toList();
    }

    /// The numbers in the order in which each was first seen.
    List<Long> firstTimes(UUID dossier) {
        return List.copyOf(new LinkedHashSet<>(all(dossier)));
    }

    Set<String> ids(UUID dossier) {
        var ids = new HashSet<String>();
        seen.stream().filter(one -> one.dossier().equals(dossier)).forEach(one -> ids.add(one.id()));
        return ids;
    }

    @Override
    public void close() {
        consumer.close();
    }
}
