package vn.ocop.events.docs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.ocop.events.catalogue.Catalogue;
import vn.ocop.events.catalogue.CataloguedEvent;
import vn.ocop.events.catalogue.Family;

/// Builds the AsyncAPI 3 document of all topics, who tells and who reads them.
final class AsyncApi {
    private final Comments comments;

    AsyncApi(Comments comments) {
        this.comments = comments;
    }

    Map<String, Object> document() {
        var document = new LinkedHashMap<String, Object>();
        document.put("asyncapi", "3.0.0");
        document.put("info", info());
        document.put("defaultContentType", "application/json");
        document.put("channels", channels());
        document.put("operations", new Operations().all());
        document.put("components", components());
        return document;
    }

    /// The name of a topic's channel: `ocop.registration` is `registration`.
    static String channel(String topic) {
        return topic.substring(topic.lastIndexOf('.') + 1);
    }

    private static Map<String, Object> info() {
        var info = new LinkedHashMap<String, Object>();
        info.put("title", "OCOP events");
        info.put("version", "1.0.0");
        info.put("description", "The facts that the OCOP services tell one another through Kafka.");
        info.put("license", Map.of("name", "Apache-2.0"));
        return info;
    }

    private Map<String, Object> channels() {
        var channels = new LinkedHashMap<String, Object>();
        for (var family : Catalogue.families()) {
            var channel = new LinkedHashMap<String, Object>();
            channel.put("address", family.topic());
            channel.put("description", comments.of(family.type()).text());
            channel.put("messages", references(family));
            channel.put("bindings", Map.of("kafka", Bindings.topic()));
            channels.put(channel(family.topic()), channel);
        }
        return channels;
    }

    private static Map<String, Object> references(Family family) {
        var messages = new LinkedHashMap<String, Object>();
        for (var event : family.events()) {
            messages.put(event.wireName(), Map.of("$ref", "#/components/messages/" + event.wireName()));
        }
        return messages;
    }

    private Map<String, Object> components() {
        var messages = new LinkedHashMap<String, Object>();
        Catalogue.events().forEach(event -> messages.put(event.wireName(), message(event)));
        var components = new LinkedHashMap<String, Object>();
        components.put("messages", messages);
        components.put("messageTraits", Map.of("cloudEvent", CloudEventHeaders.trait()));
        return components;
    }

    private Map<String, Object> message(CataloguedEvent event) {
        var schema = "../common-events/src/main/resources/schemas/" + event.wireName() + ".schema.json";
        var payload = new LinkedHashMap<String, Object>();
        payload.put("schemaFormat", "application/schema+json;version=2020-12");
        payload.put("schema", Map.of("$ref", schema));
        var message = new LinkedHashMap<String, Object>();
        message.put("name", event.wireName());
        message.put("title", event.type().getSimpleName());
        message.put("summary", comments.of(event.type()).text());
        message.put("traits", List.of(Map.of("$ref", "#/components/messageTraits/cloudEvent")));
        message.put("payload", payload);
        message.put("bindings", Map.of("kafka", Bindings.key()));
        return message;
    }
}
