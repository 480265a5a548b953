package vn.ocop.certification.jdbc;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Finds who is named in a fact: members called `…By`, and the members of a council whose sheets counted.
final class Names {
    private Names() {}

    static Set<String> in(JsonNode fact) {
        var found = new LinkedHashSet<String>();
        fact.propertyStream().forEach(member -> {
            var value = member.getValue();
            if (member.getKey().endsWith("By")
                    || member.getKey().equals("by")
                    || member.getKey().equals("member")) {
                (value.isArray() ? value.valueStream() : Stream.of(value))
                        .filter(JsonNode::isString)
                        .forEach(name -> found.add(name.asString()));
            } else if (value.isObject()) {
                found.addAll(in(value));
            } else if (value.isArray()) {
                value.valueStream().forEach(item -> found.addAll(in(item)));
            }
        });
        return found;
    }

    /// When it happened, as the fact itself says.
    static @Nullable Instant time(JsonNode fact) {
        return fact.propertyStream()
                .filter(member ->
                        member.getKey().endsWith("At") || member.getKey().equals("at"))
                .map(member -> Instant.parse(member.getValue().asString()))
                .findFirst()
                .orElse(null);
    }
}
