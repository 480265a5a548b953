package vn.ocop.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.ocop.certification.certificate.CertificateState;
import vn.ocop.certification.certificate.RevocationGround;
import vn.ocop.certification.decision.CandidateState;
import vn.ocop.certification.decision.DecisionState;
import vn.ocop.certification.decision.ProposalState;

/// The database lets in the states that the code knows, and no others.
class StateChecksTest {
    static Stream<Arguments> checks() {
        return Stream.of(
                Arguments.of("candidate", "state", CandidateState.values()),
                Arguments.of("proposal", "state", ProposalState.values()),
                Arguments.of("decision", "state", DecisionState.values()),
                Arguments.of("certificate", "state", CertificateState.values()),
                Arguments.of("certificate", "revocation_ground", RevocationGround.values()));
    }

    @ParameterizedTest
    @MethodSource("checks")
    void aColumnTakesTheEnumsNames(String table, String column, Enum<?>[] values) throws IOException {
        var definition =
                Pattern.compile("CREATE TABLE " + table + " \\(.*?\\b" + column + " IN \\(([^)]*)\\)", Pattern.DOTALL);
        var found = definition.matcher(migration());

        assertThat(found.find()).isTrue();
        assertThat(Stream.of(found.group(1).split(",", -1))
                        .map(name -> name.strip().replace("'", "")))
                .containsExactlyElementsOf(Arrays.stream(values).map(Enum::name).collect(Collectors.toList()));
    }

    private static String migration() throws IOException {
        try (var file = StateChecksTest.class.getResourceAsStream("/db/migration/V1__certification.sql")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
