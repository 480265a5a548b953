package vn.ocop.events.docs;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import vn.ocop.events.catalogue.Catalogue;

/// Who sends and who receives on each channel.
final class Operations {
    private final Map<String, Object> operations = new LinkedHashMap<>();

    Map<String, Object> all() {
        for (var family : Catalogue.families()) {
            var topic = family.topic();
            add(Service.tellerOf(topic), "send", "Tells", topic);
            Service.readersOf(topic).forEach(reader -> add(reader, "receive", "Reads", topic));
        }
        return operations;
    }

    private void add(Service service, String action, String verb, String topic) {
        var channel = AsyncApi.channel(topic);
        var operation = new LinkedHashMap<String, Object>();
        operation.put("action", action);
        operation.put("title", "%s %s %s".formatted(service, verb.toLowerCase(Locale.ROOT), topic));
        operation.put("channel", Map.of("$ref", "#/channels/" + channel));
        operations.put(service.name() + verb + capital(channel), operation);
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
