package vn.ocop.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ocop.inspector.jdbc.Access;
import vn.ocop.inspector.jdbc.Databases;
import vn.ocop.inspector.jdbc.JournalBook;
import vn.ocop.inspector.jdbc.QuarantineBook;
import vn.ocop.inspector.quarantine.Operators;
import vn.ocop.inspector.reemission.ReemissionDesk;

class ReemitTest {
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "help",
                "evaluation 0198c5a2-5f3e-7000-8000-000000000001 operator",
                "nobody 0198c5a2-5f3e-7000-8000-000000000001 operator lost",
                "evaluation yesterday operator lost",
                "evaluation 2026-11-29T00:00:00Z 2026-11-28T00:00:00Z operator lost"
            })
    void whatIsNotUnderstoodIsExplainedAndTouchesNothing(String arguments) {
        var done = command().run(List.of(arguments.split(" ")));

        assertThat(done).isFalse();
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("./ocop reemit SERVICE DOSSIER PERSON WHY");
    }

    /// On databases that nobody answers for.
    private Reemit command() {
        var nowhere = new Databases("jdbc:postgresql://localhost:1/", Access.APP, null);
        var desk = new ReemissionDesk(new Operators(new QuarantineBook(nowhere)), new JournalBook(nowhere));
        return new Reemit(desk, new PrintStream(said, true, StandardCharsets.UTF_8));
    }
}
