package vn.ocop.workflow;

import java.util.stream.Collectors;
import vn.ocop.events.EventType;
import vn.ocop.events.Role;

/// A lifecycle as a page: a Mermaid diagram and its table, for `docs/lifecycles`.
public final class LifecycleDiagram {
    private LifecycleDiagram() {}

    /// The page in Markdown.
    public static <S extends Enum<S>, A extends Enum<A>, T extends Stateful<S>> String markdown(
            TransitionTable<S, A, T> table) {
        return "# Lifecycle: " + table.name() + "\n\n"
                + "Generated from the table in the code; a test compares the two.\n\n"
                + "```mermaid\n" + mermaid(table) + "```\n\n"
                + "| from | action | by | to | requires | tells |\n|---|---|---|---|---|---|\n"
                + table.rows().stream().map(LifecycleDiagram::line).collect(Collectors.joining());
    }

    /// The Mermaid state diagram alone.
    public static <S extends Enum<S>, A extends Enum<A>, T extends Stateful<S>> String mermaid(
            TransitionTable<S, A, T> table) {
        var text = new StringBuilder("stateDiagram-v2\n");
        text.append("    [*] --> ").append(table.initial()).append('\n');
        table.rows().forEach(row -> text.append("    %s --> %s: %s%n".formatted(row.from(), row.to(), row.action())));
        table.states().stream()
                .filter(table::isTerminal)
                .forEach(state -> text.append("    ").append(state).append(" --> [*]\n"));
        return text.toString();
    }

    private static <S, A, T> String line(Row<S, A, T> row) {
        var by = row.by().stream().sorted().map(Role::name).collect(Collectors.joining(", "));
        var requires = row.requires().isNothing() ? "–" : row.requires().name();
        var tells = row.announces().type().map(LifecycleDiagram::wireName).orElse("–");
        return "| %s | %s | %s | %s | %s | %s |%n".formatted(row.from(), row.action(), by, row.to(), requires, tells);
    }

    private static String wireName(Class<?> event) {
        var type = event.getAnnotation(EventType.class);
        return "`" + (type == null ? event.getSimpleName() : type.value()) + "`";
    }
}
