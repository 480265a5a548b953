package vn.ocop.web.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// A list as rows and columns. A column is a path into the items' JSON, such as `product.name`.
///
/// @param columns the paths, in the order of the items' fields
/// @param rows the cells by column: `String`, `Number`, `Boolean`, or absent
record Table(List<String> columns, List<List<@Nullable Object>> rows) {
    static Table of(List<JsonNode> items) {
        var flat = items.stream().map(Table::flattened).toList();
        Set<String> columns = new LinkedHashSet<>();
        flat.forEach(row -> columns.addAll(row.keySet()));
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (var row : flat) {
            List<@Nullable Object> cells = new ArrayList<>();
            columns.forEach(column -> cells.add(row.get(column)));
            rows.add(cells);
        }
        return new Table(List.copyOf(columns), rows);
    }

    private static Map<String, Object> flattened(JsonNode item) {
        Map<String, Object> cells = new LinkedHashMap<>();
        flatten("", item, cells);
        return cells;
    }

    private static void flatten(String path, JsonNode node, Map<String, Object> cells) {
        if (node.isObject()) {
            node.properties()
                    .forEach(field -> flatten(
                            path.isEmpty() ? field.getKey() : path + "." + field.getKey(), field.getValue(), cells));
        } else if (!node.isNull()) {
            cells.put(path, cell(node));
        }
    }

    // Objects within a list have columns of their own, which do not fit beside the others: they are counted.
    private static Object cell(JsonNode node) {
        if (node.isArray()) {
            var plain = node.values().stream().allMatch(JsonNode::isValueNode);
            return plain
                    ? node.values().stream().map(JsonNode::asString).collect(Collectors.joining("; "))
                    : Integer.valueOf(node.size());
        }
        return node.isNumber() ? node.numberValue() : node.isBoolean() ? (Object) node.booleanValue() : node.asString();
    }
}
