package vn.ocop.events.docs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What AsyncAPI says of Kafka: how the topics are laid out, and what a record's key is.
final class Bindings {
    private static final String VERSION = "0.5.0";

    private Bindings() {}

    static Map<String, Object> topic() {
        var configuration = new LinkedHashMap<String, Object>();
        configuration.put("cleanup.policy", List.of("delete"));
        configuration.put("retention.ms", -1);
        configuration.put("max.message.bytes", 262_144);
        var topic = new LinkedHashMap<String, Object>();
        topic.put("partitions", 12);
        topic.put("topicConfiguration", configuration);
        topic.put("bindingVersion", VERSION);
        return topic;
    }

    static Map<String, Object> key() {
        var key = new LinkedHashMap<String, Object>();
        key.put("type", "string");
        key.put("format", "uuid");
        key.put("description", "The stream: one stream's events are told and applied in order.");
        var binding = new LinkedHashMap<String, Object>();
        binding.put("key", key);
        binding.put("bindingVersion", VERSION);
        return binding;
    }
}
