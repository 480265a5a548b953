package vn.ocop.workflow.statemachine;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.messaging.support.MessageBuilder;
import org.springframework.statemachine.StateMachine;
import org.springframework.statemachine.StateMachineEventResult.ResultType;
import org.springframework.statemachine.config.StateMachineBuilder;
import org.springframework.statemachine.config.StateMachineFactory;
import org.springframework.statemachine.support.DefaultStateMachineContext;
import reactor.core.publisher.Mono;
import vn.ocop.workflow.Lifecycle;
import vn.ocop.workflow.Stateful;
import vn.ocop.workflow.TransitionEngine;
import vn.ocop.workflow.TransitionTable;

/// Executes a table with Spring Statemachine: a fresh machine per step, restored in the state, given the action.
/// Guards, actions, listeners, persisters and regions of it are not used: what they report cannot be relied on.
/// So where a step leads depends on nothing but the state and the action, and each is executed once and remembered.
public final class StatemachineEngine<S extends Enum<S>, A extends Enum<A>> implements TransitionEngine<S, A> {
    private final StateMachineFactory<S, A> machines;
    private final Map<Step<S, A>, Optional<S>> executed = new ConcurrentHashMap<>();

    private StatemachineEngine(StateMachineFactory<S, A> machines) {
        this.machines = machines;
    }

    /// A lifecycle of this table, executed by this engine.
    public static <S extends Enum<S>, A extends Enum<A>, T extends Stateful<S>> Lifecycle<S, A, T> lifecycle(
            TransitionTable<S, A, T> table) {
        return new Lifecycle<>(table, executing(table));
    }

    /// An engine for this table.
    ///
    /// @throws IllegalArgumentException if Spring Statemachine cannot express the table
    public static <S extends Enum<S>, A extends Enum<A>, T extends Stateful<S>> StatemachineEngine<S, A> executing(
            TransitionTable<S, A, T> table) {
        try {
            return new StatemachineEngine<>(factoryOf(table));
        } catch (Exception e) {
            throw new IllegalArgumentException("The lifecycle " + table.name() + " cannot be executed", e);
        }
    }

    @Override
    public Optional<S> next(S state, A action) {
        return executed.computeIfAbsent(new Step<>(state, action), step -> execute(step.state(), step.action()));
    }

    private Optional<S> execute(S state, A action) {
        var machine = restoredIn(state);
        var result = machine.sendEvent(
                        Mono.just(MessageBuilder.withPayload(action).build()))
                .blockLast();
        var accepted = result != null && result.getResultType() == ResultType.ACCEPTED;
        return accepted ? Optional.of(machine.getState().getId()) : Optional.empty();
    }

    private StateMachine<S, A> restoredIn(S state) {
        var machine = machines.getStateMachine();
        machine.getStateMachineAccessor()
                .doWithAllRegions(access -> access.resetStateMachineReactively(
                                new DefaultStateMachineContext<>(state, null, null, null))
                        .block());
        machine.startReactively().block();
        return machine;
    }

    // The builder's own configurers declare `throws Exception`.
    private static <S extends Enum<S>, A extends Enum<A>, T extends Stateful<S>> StateMachineFactory<S, A> factoryOf(
            TransitionTable<S, A, T> table) throws Exception {
        var builder = StateMachineBuilder.<S, A>builder();
        builder.configureConfiguration().withConfiguration().autoStartup(false);
        builder.configureStates().withStates().initial(table.initial()).states(table.states());
        var transitions = builder.configureTransitions();
        for (var row : table.rows()) {
            transitions.withExternal().source(row.from()).target(row.to()).event(row.action());
        }
        return builder.createFactory();
    }

    private record Step<S, A>(S state, A action) {}
}
