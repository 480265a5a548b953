package vn.ocop.messaging.kafka;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;

/// Listens for this service. Starting does not wait for the broker: the containers start as soon as the topics are
/// there, however long that takes.
final class ListenerContainers implements SmartLifecycle {
    private static final long BETWEEN_ATTEMPTS_MILLIS = 1_000;

    private final Topics topics;
    private final Function<ScheduledExecutorService, ConcurrentMessageListenerContainer<byte[], byte[]>> maker;
    private final boolean anybodyListens;
    private @Nullable Run run;

    ListenerContainers(
            Topics topics,
            Function<ScheduledExecutorService, ConcurrentMessageListenerContainer<byte[], byte[]>> maker,
            boolean anybodyListens) {
        this.topics = topics;
        this.maker = maker;
        this.anybodyListens = anybodyListens;
    }

    @Override
    public synchronized void start() {
        run = new Run();
        Thread.ofPlatform().daemon().name("ocop-topics").start(run);
    }

    @Override
    public synchronized void stop() {
        if (run != null) {
            run.end();
            run = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return run != null;
    }

    /// From one start to the next stop.
    private final class Run implements Runnable {
        private final CountDownLatch ended = new CountDownLatch(1);
        private final ScheduledExecutorService alarm = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("ocop-resume").factory());
        private @Nullable ConcurrentMessageListenerContainer<byte[], byte[]> container;

        @Override
        public void run() {
            try {
                while (!topics.ensure()) {
                    if (ended.await(BETWEEN_ATTEMPTS_MILLIS, TimeUnit.MILLISECONDS)) {
                        return;
                    }
                }
                listen();
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        }

        private synchronized void listen() {
            if (anybodyListens && ended.getCount() > 0) {
                container = maker.apply(alarm);
                container.start();
            }
        }

        synchronized void end() {
            ended.countDown();
            if (container != null) {
                container.stop();
                container.destroy();
            }
            alarm.shutdownNow();
        }
    }
}
