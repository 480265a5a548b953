package vn.ocop.workflow;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.ocop.events.Role;

/// A lifecycle as one table. Behaviour, diagrams, database checks and tests are derived from it, never written twice.
///
/// @param <S> the states
/// @param <A> the actions
/// @param <T> the subject that moves
public final class TransitionTable<S extends Enum<S>, A extends Enum<A>, T extends Stateful<S>> {
    private final S initial;
    private final String name;
    private final Map<S, Map<A, Row<S, A, T>>> rows;

    private TransitionTable(S initial, String name, Map<S, Map<A, Row<S, A, T>>> rows) {
        this.initial = initial;
        this.name = name;
        this.rows = rows;
    }

    /// Begins a table.
    ///
    /// @param initial the state of a new subject
    /// @param name the lifecycle's name in diagrams, for example `dossier`
    public static <S extends Enum<S>, A extends Enum<A>, T extends Stateful<S>> Builder<S, A, T> startingIn(
            S initial, String name) {
        return new Builder<>(initial, name);
    }

    /// The state of a new subject.
    public S initial() {
        return initial;
    }

    /// The lifecycle's name.
    public String name() {
        return name;
    }

    /// The row for an action in a state, if there is one.
    public Optional<Row<S, A, T>> row(S from, A action) {
        return Optional.ofNullable(rows.getOrDefault(from, Map.of()).get(action));
    }

    /// All rows that leave a state, in the table's order.
    public Collection<Row<S, A, T>> rowsFrom(S state) {
        return rows.getOrDefault(state, Map.of()).values();
    }

    /// All rows in the table's order.
    public List<Row<S, A, T>> rows() {
        return rows.values().stream()
                .flatMap(byAction -> byAction.values().stream())
                .toList();
    }

    /// Every state that the table names.
    public Set<S> states() {
        var states = EnumSet.of(initial);
        rows().forEach(row -> states.addAll(List.of(row.from(), row.to())));
        return states;
    }

    /// Whether a subject in this state can go nowhere any more.
    public boolean isTerminal(S state) {
        return rowsFrom(state).isEmpty();
    }

    /// Collects rows and refuses tables that cannot be right.
    public static final class Builder<S extends Enum<S>, A extends Enum<A>, T extends Stateful<S>> {
        private final S initial;
        private final String name;
        private final Map<S, Map<A, Row<S, A, T>>> rows;

        private Builder(S initial, String name) {
            this.initial = initial;
            this.name = name;
            this.rows = new EnumMap<>(initial.getDeclaringClass());
        }

        /// A row for one role.
        public Builder<S, A, T> row(
                S from, A action, Role by, S to, Requirement<T> requires, Announcement<T> announces) {
            return row(from, action, Set.of(by), to, requires, announces);
        }

        /// A row for any of several roles.
        ///
        /// @throws IllegalArgumentException if the state already has a row for the action
        public Builder<S, A, T> row(
                S from, A action, Set<Role> by, S to, Requirement<T> requires, Announcement<T> announces) {
            var row = new Row<>(from, action, Set.copyOf(by), to, requires, announces);
            var previous =
                    rows.computeIfAbsent(from, state -> new LinkedHashMap<>()).putIfAbsent(action, row);
            if (previous != null) {
                throw new IllegalArgumentException(name + ": two rows for " + action + " in " + from);
            }
            return this;
        }

        /// The finished table.
        ///
        /// @throws IllegalArgumentException if a state cannot be reached, leads to no end, or a row has no role
        public TransitionTable<S, A, T> build() {
            var table = new TransitionTable<>(initial, name, rows);
            TableCheck.check(table);
            return table;
        }
    }
}
