package vn.ocop.messaging.kafka;

import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import vn.ocop.messaging.delivery.Progress;

/// What the consumer group of this service has committed.
final class GroupProgress implements Progress {
    private static final int PATIENCE_MILLIS = 10_000;

    private final Map<String, Object> settings;
    private final String group;

    GroupProgress(Map<String, Object> settings, String group) {
        this.settings = new HashMap<>(settings);
        this.settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
        this.settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS);
        this.group = group;
    }

    @Override
    public BooleanSupplier untilNow(Set<String> topics) {
        try (var admin = Admin.create(settings)) {
            var ends = ends(admin, topics);
            return () -> readUpTo(topics, ends);
        }
    }

    private static Map<TopicPartition, Long> ends(Admin admin, Set<String> topics) {
        var partitions = answer(admin.describeTopics(topics).allTopicNames()).values().stream()
                .flatMap(topic -> topic.partitions().stream()
                        .map(partition -> new TopicPartition(topic.name(), partition.partition())))
                .collect(toMap(partition -> partition, _ -> OffsetSpec.latest()));
        return answer(admin.listOffsets(partitions).all()).entrySet().stream()
                .collect(toMap(Map.Entry::getKey, end -> end.getValue().offset()));
    }

    /// A topic that was made anew meanwhile may end before what was noted: then it is read up to where it ends now.
    private boolean readUpTo(Set<String> topics, Map<TopicPartition, Long> noted) {
        try (var admin = Admin.create(settings)) {
            var ends = ends(admin, topics);
            var committed = answer(admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata());
            return noted.entrySet().stream().allMatch(end -> {
                var last = Math.min(end.getValue(), ends.getOrDefault(end.getKey(), 0L));
                var offset = committed.get(end.getKey());
                return last == 0 || (offset != null && offset.offset() >= last);
            });
        }
    }

    private static <T> T answer(KafkaFuture<T> question) {
        try {
            return question.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("the broker does not say how far has been read", e);
        }
    }
}
