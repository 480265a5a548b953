package vn.ocop.events.docs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The `///` comment of one declaration: what it says, and what it says of each component.
record Comment(String text, Map<String, String> components) {
    static Comment of(List<String> lines) {
        var text = new StringBuilder();
        var components = new LinkedHashMap<String, String>();
        var component = "";
        for (var line : lines) {
            if (line.startsWith("@param ")) {
                var words = line.split(" ", 3);
                component = words[1];
                components.put(component, words[2]);
            } else if (!component.isEmpty()) {
                components.merge(component, line, (one, more) -> one + " " + more);
            } else {
                text.append(text.isEmpty() ? "" : " ").append(line);
            }
        }
        return new Comment(text.toString().strip(), components);
    }
}
