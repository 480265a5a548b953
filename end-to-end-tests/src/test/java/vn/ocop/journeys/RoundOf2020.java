package vn.ocop.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import vn.ocop.demo.http.Addresses;
import vn.ocop.demo.round.Law;
import vn.ocop.demo.round.Progress;
import vn.ocop.demo.round.RoundTable;
import vn.ocop.demo.round.Standing.Line;
import vn.ocop.demo.round.Story;

/// The demo's round of 2020, and the certificates that it must end with, whatever happens on the way.
final class RoundOf2020 {
    private static final String EXPECTED = "/rounds/certificates-2020.txt";

    private RoundOf2020() {}

    /// Carries the whole round through on a system that has seen none, and checks what came of it.
    static void carryThrough(Addresses at, PrintStream progress) {
        var lines = new Story(at, Law.of2020(), new Progress(progress)).carryThrough();
        var table = new RoundTable(lines);
        assertThat(table.certificates()).isEqualTo(33);
        assertThat(table.producers()).isEqualTo(15);
        assertThat(table.withStars(3)).isEqualTo(3);
        assertThat(table.withStars(4)).isEqualTo(30);
        assertThat(lines.stream().map(RoundOf2020::summary)).containsExactlyElementsOf(expected());
    }

    private static String summary(Line line) {
        var certificate = line.certificate();
        return String.join(
                "\t",
                line.standing().planned().product(),
                line.standing().outcome(),
                line.result().path("mean").asString("-"),
                certificate.path("stars").asString("-"),
                certificate.path("validFrom").asString("-"),
                certificate.path("validThrough").asString("-"));
    }

    private static List<String> expected() {
        try (var file = Objects.requireNonNull(RoundOf2020.class.getResourceAsStream(EXPECTED), EXPECTED)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
