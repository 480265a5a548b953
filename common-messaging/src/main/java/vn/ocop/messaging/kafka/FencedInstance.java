package vn.ocop.messaging.kafka;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.kafka.event.ConsumerStoppedEvent;

/// Ends an instance whose name another one took: it would never be given a partition again.
final class FencedInstance implements ApplicationListener<ConsumerStoppedEvent> {
    private static final Logger LOG = LoggerFactory.getLogger(FencedInstance.class);

    private final ConfigurableApplicationContext application;

    FencedInstance(ConfigurableApplicationContext application) {
        this.application = application;
    }

    @Override
    public void onApplicationEvent(ConsumerStoppedEvent event) {
        if (event.getReason() == ConsumerStoppedEvent.Reason.FENCED) {
            LOG.error("Another process runs under this instance's name (ocop.instance): this one ends");
            Thread.ofPlatform().name("ocop-fenced").start(application::close);
        }
    }
}
