package vn.ocop.messaging.kafka;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.MessageListenerContainer;

/// Only the infrastructure's failures get here: goes back to the first record of the poll and pauses the container,
/// which keeps polling, so that it stays a member of its group.
final class DeliverAgain implements CommonErrorHandler {
    private static final Logger LOG = LoggerFactory.getLogger(DeliverAgain.class);

    private final Patience patience;
    private final ScheduledExecutorService alarm;

    DeliverAgain(Patience patience, ScheduledExecutorService alarm) {
        this.patience = patience;
        this.alarm = alarm;
    }

    @Override
    public void handleBatch(
            Exception thrown,
            ConsumerRecords<?, ?> data,
            Consumer<?, ?> consumer,
            MessageListenerContainer container,
            Runnable invokeListener) {
        data.partitions().forEach(partition -> goBack(data, consumer, partition));
        var pause = patience.next();
        LOG.warn("{} records come again in {}: {}", data.count(), pause, String.valueOf(thrown.getCause()));
        container.pause();
        var _ = alarm.schedule(container::resume, pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static void goBack(ConsumerRecords<?, ?> data, Consumer<?, ?> consumer, TopicPartition partition) {
        try {
            consumer.seek(partition, data.records(partition).getFirst().offset());
        } catch (IllegalStateException e) {
            LOG.info("{} went to another consumer meanwhile: {}", partition, e.toString());
        }
    }

    @Override
    public void handleOtherException(
            Exception thrown, Consumer<?, ?> consumer, MessageListenerContainer container, boolean batchListener) {
        LOG.warn("The consumer goes on: {}", thrown.toString());
    }

    @Override
    public boolean seeksAfterHandling() {
        return true;
    }

    @Override
    public boolean isAckAfterHandle() {
        return false;
    }
}
