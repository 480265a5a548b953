package vn.ocop.events.docs;

import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import vn.ocop.events.catalogue.Catalogue;

/// Describes the records and enums that events are made of.
record PartsSection(Comments comments, Meanings meanings) {
    void appendTo(StringBuilder page) {
        page.append("\n## Parts\nWhat several events have in common.\n");
        var parts = new TreeSet<Class<?>>(Comparator.comparing(Class::getSimpleName));
        Catalogue.events().forEach(event -> collect(event.type(), parts));
        parts.forEach(part -> part(page, part));
    }

    private static void collect(Class<?> type, Set<Class<?>> parts) {
        for (var field : type.getRecordComponents()) {
            var part = TypeName.element(field);
            if (TypeName.hasSection(part) && parts.add(part) && part.isRecord()) {
                collect(part, parts);
            }
        }
    }

    private void part(StringBuilder page, Class<?> part) {
        page.append("\n### %s\n%s\n\n"
                .formatted(part.getSimpleName(), comments.of(part).text()));
        if (part.isRecord()) {
            FieldTable.append(page, part, meanings);
        } else {
            for (var constant : part.getEnumConstants()) {
                var text = comments.of((Enum<?>) constant).text();
                page.append("- `%s`%s\n".formatted(constant, text.isEmpty() ? "" : ": " + text));
            }
        }
    }
}
