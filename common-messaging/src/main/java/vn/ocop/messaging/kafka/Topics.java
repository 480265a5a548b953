package vn.ocop.messaging.kafka;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.ocop.messaging.WireFormat;

/// Declares the topics of the catalogue and of delivery; those that are there stay as they are.
final class Topics {
    /// Never changed: a dossier's partition follows from it.
    private static final int PARTITIONS = 12;

    private static final Map<String, String> FOR_EVER = Map.of(TopicConfig.RETENTION_MS_CONFIG, "-1");
    private static final Map<String, String> FOR_A_DAY = Map.of(
            TopicConfig.RETENTION_MS_CONFIG, "86400000",
            TopicConfig.SEGMENT_MS_CONFIG, "3600000");

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Logger LOG = LoggerFactory.getLogger(Topics.class);

    private final Map<String, Object> settings;
    private final List<String> names;

    Topics(Map<String, Object> settings, List<String> names) {
        this.settings = new HashMap<>(settings);
        this.settings.putIfAbsent(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
        this.settings.putIfAbsent(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis());
        this.names = names;
    }

    /// Declares what is missing.
    ///
    /// @return whether all of them are there now; false where the broker cannot say
    boolean ensure() throws InterruptedException {
        try (var admin = Admin.create(settings)) {
            var there = admin.listTopics().names().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            var missing = names.stream().filter(name -> !there.contains(name)).toList();
            if (!missing.isEmpty()) {
                create(admin, missing);
            }
            return true;
        } catch (ExecutionException | TimeoutException | RuntimeException e) {
            LOG.warn("The topics cannot be declared yet: {}", e.toString());
            return false;
        }
    }

    private static void create(Admin admin, Collection<String> missing)
            throws InterruptedException, ExecutionException, TimeoutException {
        var brokers = admin.describeCluster()
                .nodes()
                .get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                .size();
        var created = admin.createTopics(
                missing.stream().map(name -> topic(name, brokers)).toList());
        for (var topic : created.values().entrySet()) {
            try {
                topic.getValue().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
                LOG.info("Declared {}", topic.getKey());
            } catch (ExecutionException e) {
                if (!(e.getCause() instanceof TopicExistsException)) {
                    throw e;
                }
            }
        }
    }

    private static NewTopic topic(String name, int brokers) {
        return DeliveryTopics.is(name)
                ? topic(name, 1, FOR_A_DAY, brokers)
                : topic(name, PARTITIONS, FOR_EVER, brokers);
    }

    private static NewTopic topic(String name, int partitions, Map<String, String> kept, int brokers) {
        var settings = new HashMap<>(Map.of(
                TopicConfig.MESSAGE_TIMESTAMP_TYPE_CONFIG,
                "LogAppendTime",
                TopicConfig.MAX_MESSAGE_BYTES_CONFIG,
                String.valueOf(WireFormat.MAX_MESSAGE_BYTES)));
        settings.putAll(kept);
        if (brokers == 1 && kept.equals(FOR_EVER)) {
            settings.put(TopicConfig.FLUSH_MESSAGES_INTERVAL_CONFIG, "1");
        }
        if (brokers >= 3) {
            settings.put(TopicConfig.MIN_IN_SYNC_REPLICAS_CONFIG, "2");
        }
        return new NewTopic(name, partitions, (short) Math.min(brokers, 3)).configs(settings);
    }
}
