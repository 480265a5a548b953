package vn.ocop.messaging.kafka;

import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.listener.BatchMessageListener;
import vn.ocop.messaging.inbox.Intake;

/// Hands what one poll brought to the inbox; the container commits the offsets after it returns.
final class InboxListener implements BatchMessageListener<byte[], byte[]> {
    private final Intake intake;
    private final Patience patience;

    InboxListener(Intake intake, Patience patience) {
        this.intake = intake;
        this.patience = patience;
    }

    @Override
    public void onMessage(List<ConsumerRecord<byte[], byte[]>> records) {
        intake.accept(records.stream().map(Records::arrival).toList());
        patience.reset();
    }
}
