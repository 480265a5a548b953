package vn.ocop.messaging.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.listener.MessageListener;
import vn.ocop.messaging.Headers;
import vn.ocop.messaging.delivery.Comparison;
import vn.ocop.messaging.delivery.DeliveryMessage;
import vn.ocop.messaging.delivery.DeliveryMessage.Held;
import vn.ocop.messaging.delivery.DeliveryMessage.ToldDigests;
import vn.ocop.messaging.delivery.Mending;

/// Hears what the other services say about delivery. What fails is said again in another round.
final class DeliveryListener implements MessageListener<byte[], byte[]> {
    private static final Logger LOG = LoggerFactory.getLogger(DeliveryListener.class);

    private final Comparison comparison;
    private final Mending mending;

    DeliveryListener(Comparison comparison, Mending mending) {
        this.comparison = comparison;
        this.mending = mending;
    }

    @Override
    public void onMessage(ConsumerRecord<byte[], byte[]> message) {
        try {
            var type = message.headers().lastHeader(Headers.TYPE);
            DeliveryFormat.read(type == null ? null : new String(type.value(), UTF_8), message.value())
                    .ifPresent(said -> hear(DeliveryTopics.service(message.topic()), said));
        } catch (RuntimeException e) {
            LOG.warn("Passed over, and said again later: {}@{}: {}", message.topic(), message.offset(), e.toString());
        }
    }

    private void hear(String service, DeliveryMessage said) {
        switch (said) {
            case ToldDigests digests -> comparison.hear(service, digests);
            case Held held -> mending.hear(service, held);
        }
    }
}
