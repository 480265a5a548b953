package vn.ocop.events.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ocop.events.catalogue.Catalogue;
import vn.ocop.events.golden.GoldenEvents;

class JudgeTest {
    private static final String WIRE_NAME = "ocop.dossier.submitted.v1";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"setNumber\":8|\"setNumber\":8,\"colour\":\"red\"|colour",
                "\"setNumber\":8|\"setNumber\":\"8\"|integer",
                "\"setNumber\":8|\"setNumber\":8.5|integer",
                "\"provinceCode\":\"27\"|\"province\":\"27\"|provinceCode",
                "\"FIRST_TIME\"|\"LAST_TIME\"|kind",
                "\"FIRST_TIME\"|null|kind",
                "2020-10-12T|2020-13-12T|date-time",
                "\"dossierId\":\"0|\"dossierId\":\"x|uuid",
                "\"expiresOn\":\"2023-03-14\"|\"expiresOn\":\"2023-02-30\"|date"
            })
    void namesWhatIsWrong(String right, String wrong, String named) throws IOException {
        var event = Catalogue.event(WIRE_NAME);
        var schema = Files.readString(SchemaFiles.of(event).path());
        var json = GoldenEvents.full(event).json();
        assertThat(json).contains(right);
        assertThat(new Judge(schema).faults(json.replace(right, wrong)))
                .isNotEmpty()
                .anySatisfy(fault -> assertThat(fault).contains(named));
    }
}
