package vn.ocop.workflow;

import java.util.ArrayDeque;
import java.util.EnumSet;
import java.util.List;

/// Refuses tables that cannot be right.
final class TableCheck {
    private TableCheck() {}

    static <S extends Enum<S>, A extends Enum<A>, T extends Stateful<S>> void check(TransitionTable<S, A, T> table) {
        refuse(table, "has no rows", table.rows().isEmpty());
        for (var row : table.rows()) {
            refuse(
                    table,
                    "has a row for nobody: " + row.from() + " " + row.action(),
                    row.by().isEmpty());
        }
        var unreachable = EnumSet.copyOf(table.states());
        unreachable.removeAll(reachable(table));
        refuse(table, "cannot reach " + unreachable, !unreachable.isEmpty());
    }

    private static <S extends Enum<S>, A extends Enum<A>, T extends Stateful<S>> EnumSet<S> reachable(
            TransitionTable<S, A, T> table) {
        var reached = EnumSet.of(table.initial());
        var open = new ArrayDeque<>(List.of(table.initial()));
        while (!open.isEmpty()) {
            for (var row : table.rowsFrom(open.remove())) {
                if (reached.add(row.to())) {
                    open.add(row.to());
                }
            }
        }
        return reached;
    }

    private static void refuse(TransitionTable<?, ?, ?> table, String fault, boolean present) {
        if (present) {
            throw new IllegalArgumentException("The lifecycle " + table.name() + " " + fault);
        }
    }
}
