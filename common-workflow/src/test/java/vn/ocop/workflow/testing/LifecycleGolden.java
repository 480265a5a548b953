package vn.ocop.workflow.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import vn.ocop.workflow.LifecycleDiagram;
import vn.ocop.workflow.Stateful;
import vn.ocop.workflow.TransitionTable;
import vn.ocop.workflow.statemachine.StatemachineEngine;

/// Compares a lifecycle with its page in `docs/lifecycles`, and the engine with the table.
public final class LifecycleGolden {
    private LifecycleGolden() {}

    /// The page says what the table says. `-Dgolden.update=true` writes it anew.
    public static <S extends Enum<S>, A extends Enum<A>, T extends Stateful<S>> void assertPage(
            TransitionTable<S, A, T> table) throws IOException {
        var page = repository().resolve("docs/lifecycles").resolve(table.name() + ".md");
        var text = LifecycleDiagram.markdown(table);
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(page.getParent());
            Files.writeString(page, text);
        }
        assertThat(page).content().isEqualTo(text);
    }

    /// Every state × action: the engine goes where the table says, and nowhere else.
    public static <S extends Enum<S>, A extends Enum<A>, T extends Stateful<S>> void assertEngineAgrees(
            TransitionTable<S, A, T> table, Class<A> actions) {
        var engine = StatemachineEngine.executing(table);
        for (var state : table.states()) {
            for (var action : actions.getEnumConstants()) {
                assertThat(engine.next(state, action))
                        .as("%s in %s", action, state)
                        .isEqualTo(table.row(state, action).map(row -> row.to()));
            }
        }
    }

    private static Path repository() {
        return Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
                .filter(folder -> Files.exists(folder.resolve(".editorconfig")))
                .findFirst()
                .orElseThrow();
    }
}
