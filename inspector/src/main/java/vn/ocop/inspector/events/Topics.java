package vn.ocop.inspector.events;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/// Reads the domain topics from their beginning, without a consumer group.
public final class Topics implements AutoCloseable {
    private static final List<String> DOMAIN =
            List.of("ocop.registration", "ocop.administration", "ocop.evaluation", "ocop.certification");
    private static final Duration WAIT = Duration.ofMillis(500);
    private final Consumer<byte[], byte[]> consumer;
    private final Map<TopicPartition, Long> ends;

    /// Begins at the beginning.
    public Topics(String bootstrapServers) {
        consumer = new KafkaConsumer<>(
                Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
        var partitions = DOMAIN.stream()
                .flatMap(topic -> consumer.partitionsFor(topic).stream())
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        ends = consumer.endOffsets(partitions);
    }

    /// The events that lie there next; none if nothing comes within half a second.
    public List<Located> next() {
        return StreamSupport.stream(consumer.poll(WAIT).spliterator(), false)
                .map(Located::of)
                .toList();
    }

    /// Everything that lay there when the reading began, oldest first within each partition.
    public List<Located> untilNow() {
        return Stream.generate(this::next)
                .takeWhile(this::wasThere)
                .flatMap(List::stream)
                .toList();
    }

    // An empty poll ends the reading only once every partition's end is reached.
    private boolean wasThere(List<Located> read) {
        return !read.isEmpty()
                || ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue());
    }

    @Override
    public void close() {
        consumer.close();
    }
}
