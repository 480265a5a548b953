package vn.ocop.certification;

import static java.util.Comparator.comparingInt;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.ocop.certification.certificate.CertificateState;
import vn.ocop.certification.decision.CandidateState;
import vn.ocop.certification.decision.DecisionState;
import vn.ocop.certification.decision.ProposalState;
import vn.ocop.certification.inspection.InspectionState;
import vn.ocop.certification.misuse.MisuseKind;
import vn.ocop.certification.misuse.MisuseState;
import vn.ocop.certification.record.RecordingState;

/// The database lets in the states that the code knows, and no others.
class StateChecksTest {
    static Stream<Arguments> checks() {
        return Stream.of(
                Arguments.of("candidate", "state", CandidateState.values()),
                Arguments.of("proposal", "state", ProposalState.values()),
                Arguments.of("decision", "state", DecisionState.values()),
                Arguments.of("certificate", "state", CertificateState.values()),
                Arguments.of("inspection", "state", InspectionState.values()),
                Arguments.of("recording", "state", RecordingState.values()),
                Arguments.of("misuse_report", "state", MisuseState.values()),
                Arguments.of("misuse_report", "kind", MisuseKind.values()));
    }

    @ParameterizedTest
    @MethodSource("checks")
    void aColumnTakesTheEnumsNames(String table, String column, Enum<?>[] values) throws IOException {
        assertThat(Stream.of(lastCheck(table, column).split(",", -1))
                        .map(name -> name.strip().replace("'", "")))
                .containsExactlyElementsOf(Arrays.stream(values).map(Enum::name).collect(Collectors.toList()));
    }

    /// As the table was created, or as a later migration put it.
    private static String lastCheck(String table, String column) throws IOException {
        var names = column + " IN \\(([^)]*)\\)";
        var check = Pattern.compile(
                "CREATE TABLE " + table + " \\([^;]*?\\b" + names + "|CONSTRAINT " + table + "_" + column
                        + "_check\\s+CHECK \\(" + names,
                Pattern.DOTALL);
        return check.matcher(migrations())
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private static String migrations() throws IOException {
        var folder = Path.of("src/main/resources/db/migration");
        try (var files = Files.list(folder)) {
            var all = new StringBuilder();
            for (var file : files.sorted(comparingInt(StateChecksTest::number)).toList()) {
                all.append(Files.readString(file));
            }
            return all.toString();
        }
    }

    private static int number(Path migration) {
        var name = migration.getFileName().toString();
        return Integer.parseInt(name.substring(1, name.indexOf("__")));
    }
}
