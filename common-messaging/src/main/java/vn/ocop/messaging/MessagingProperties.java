package vn.ocop.messaging;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How a service takes part in the telling.
///
/// @param service its name: the source of its events and the consumer of the others'
/// @param instance tells the processes of one service apart; no two that run at once may share it
@ConfigurationProperties("ocop")
public record MessagingProperties(
        String service,
        @DefaultValue("1") String instance,
        @DefaultValue Messaging messaging) {
    public MessagingProperties {
        if (service == null || service.isBlank()) {
            throw new IllegalArgumentException("ocop.service must name the service, for example registration");
        }
    }

    /// Values with measured defaults.
    ///
    /// @param pollInterval of the relay, below its wake-ups
    /// @param retryInterval of the quarantine's retrier
    /// @param concurrency threads that consume, for all topics of the service together
    /// @param gather how long a reader lets events gather before its next batch: none comes later by more than that
    /// @param digestInterval between two digests of what was told; what is younger is not in them yet
    /// @param sessionTimeout after which a silent consumer loses its partitions
    public record Messaging(
            @DefaultValue("500ms") Duration pollInterval,
            @DefaultValue("1s") Duration retryInterval,
            @DefaultValue("2") int concurrency,
            @DefaultValue("50ms") Duration gather,
            @DefaultValue("60s") Duration digestInterval,
            @DefaultValue("15s") Duration sessionTimeout,
            @DefaultValue("3s") Duration heartbeatInterval) {}
}
