package vn.ocop.events.docs;

/// A table of a record's fields with type and meaning.
final class FieldTable {
    private FieldTable() {}

    static void append(StringBuilder page, Class<?> type, Meanings meanings) {
        page.append("| field | type | meaning |\n|---|---|---|\n");
        for (var field : type.getRecordComponents()) {
            page.append("| `%s` | %s | %s |\n".formatted(field.getName(), TypeName.of(field), meanings.of(field)));
        }
    }
}
