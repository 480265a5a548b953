package vn.ocop.workflow;

import java.util.ArrayDeque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.ocop.events.Role;

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
        var endless = EnumSet.copyOf(table.states());
        endless.removeAll(leadingToAnEnd(table));
        refuse(table, "goes nowhere from " + endless + ": no end can be reached", !endless.isEmpty());
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

    private static <S extends Enum<S>, A extends Enum<A>, T extends Stateful<S>> Set<S> leadingToAnEnd(
            TransitionTable<S, A, T> table) {
        var leading = new HashSet<>(
                table.states().stream().filter(state -> isEnd(table, state)).toList());
        while (leading.addAll(table.rows().stream()
                .filter(row -> leading.contains(row.to()))
                .map(Row::from)
                .toList())) {
            // Each turn is one row further away from the end.
        }
        return leading;
    }

    /// Nobody can do anything any more; news may still be heard.
    private static <S extends Enum<S>, A extends Enum<A>, T extends Stateful<S>> boolean isEnd(
            TransitionTable<S, A, T> table, S state) {
        return table.rowsFrom(state).stream()
                .allMatch(row -> row.to() == state && row.by().equals(Set.of(Role.SYSTEM)));
    }

    private static void refuse(TransitionTable<?, ?, ?> table, String fault, boolean present) {
        if (present) {
            throw new IllegalArgumentException("The lifecycle " + table.name() + " " + fault);
        }
    }
}
