package vn.ocop.messaging.kafka;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.kafka.event.ConsumerStoppedEvent;

/// Ends an instance that consumes no more, so that its supervisor starts it again: above all one whose name another
/// one took, which would never be given a partition again.
final class StoppedConsumer implements ApplicationListener<ConsumerStoppedEvent> {
    private static final Logger LOG = LoggerFactory.getLogger(StoppedConsumer.class);

    private final ConfigurableApplicationContext application;

    StoppedConsumer(ConfigurableApplicationContext application) {
        this.application = application;
    }

    @Override
    public void onApplicationEvent(ConsumerStoppedEvent event) {
        switch (event.getReason()) {
            case NORMAL -> LOG.debug("A consumer stopped as it was told");
            case FENCED -> end("another process runs under the same ocop.instance");
            case ABNORMAL, AUTH, NO_OFFSET, ERROR -> end("a consumer stopped: " + event.getReason());
        }
    }

    private void end(String why) {
        LOG.error("This instance ends: {}", why);
        Thread.ofPlatform().name("ocop-end").start(application::close);
    }
}
