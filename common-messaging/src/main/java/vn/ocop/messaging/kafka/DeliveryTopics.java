package vn.ocop.messaging.kafka;

import java.util.Collection;
import java.util.List;

/// The names of the topics on which services speak about delivery: `ocop.registration.delivery`.
final class DeliveryTopics {
    private static final String BEFORE = "ocop.";
    private static final String AFTER = ".delivery";

    private DeliveryTopics() {}

    static String of(String service) {
        return BEFORE + service + AFTER;
    }

    static List<String> of(Collection<String> services) {
        return services.stream().map(DeliveryTopics::of).toList();
    }

    static boolean is(String topic) {
        return topic.endsWith(AFTER);
    }

    /// Who speaks there.
    static String service(String topic) {
        return topic.substring(BEFORE.length(), topic.length() - AFTER.length());
    }
}
