package vn.ocop.events.docs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The Kafka headers of every event: CloudEvents 1.0 in binary mode, and what the services add.
final class CloudEventHeaders {
    private final Map<String, Object> properties = new LinkedHashMap<>();
    private final List<String> required = new ArrayList<>();

    private CloudEventHeaders() {
        required("ce_specversion", "", "`1.0`");
        required("ce_id", "uuid", "Names this event; a repetition has the same.");
        required("ce_type", "", "The wire name.");
        required("ce_source", "", "The service that tells it.");
        required("ce_subject", "uuid", "The stream, as in the key.");
        required("ce_time", "date-time", "When it was told, UTC.");
        required("ce_sequence", "", "Place in the stream as told by this service: 1, 2, 3 … without a gap.");
        required("content-type", "", "`application/json`");
        required("ocop_topic", "", "The topic, as a check.");
        required("ocop_sha256", "", "Lower-case hexadecimal SHA-256 of the value's bytes.");
        required("ocop_schemaversion", "", "The `n` at the end of the wire name.");
        required("ocop_actor", "", "Who caused it: the subject of a token, or a service.");
        optional("ocop_causedby", "The id of the event that made the service act, if one did.");
        optional("traceparent", "W3C trace context.");
    }

    static Map<String, Object> trait() {
        var headers = new CloudEventHeaders();
        var schema = new LinkedHashMap<String, Object>();
        schema.put("type", "object");
        schema.put("properties", headers.properties);
        schema.put("required", headers.required);
        var trait = new LinkedHashMap<String, Object>();
        trait.put("contentType", "application/json");
        trait.put("headers", schema);
        return trait;
    }

    private void required(String name, String format, String meaning) {
        required.add(name);
        var header = new LinkedHashMap<String, Object>();
        header.put("type", "string");
        if (!format.isEmpty()) {
            header.put("format", format);
        }
        header.put("description", meaning);
        properties.put(name, header);
    }

    private void optional(String name, String meaning) {
        required(name, "", meaning);
        required.remove(name);
    }
}
