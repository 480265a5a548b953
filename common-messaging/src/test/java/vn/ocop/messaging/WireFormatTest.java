package vn.ocop.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ocop.events.DossierId;
import vn.ocop.events.DossierKind;
import vn.ocop.events.ProducerId;
import vn.ocop.events.ProducerKind;
import vn.ocop.events.ProductId;
import vn.ocop.events.RegistrationEvent.DocumentFacts;
import vn.ocop.events.RegistrationEvent.DossierSubmitted;
import vn.ocop.events.RegistrationEvent.PlaceFacts;
import vn.ocop.events.RegistrationEvent.ProducerFacts;
import vn.ocop.events.RegistrationEvent.ProductFacts;

class WireFormatTest {
    private static final String TYPE = "ocop.dossier.submitted.v1";
    private static final UUID ID = UUID.fromString("019ab000-0000-7000-8000-000000000001");
    private static final String JSON = """
            {"dossierId":"019ab000-0000-7000-8000-000000000001","kind":"FIRST_TIME",\
            "product":{"id":"019ab000-0000-7000-8000-000000000001","code":"27-256-09313-1-2020","name":"Bánh phu thê","setNumber":7},\
            "producer":{"id":"019ab000-0000-7000-8000-000000000001","kind":"HOUSEHOLD_BUSINESS","name":"Cơ sở A","address":"Từ Sơn"},\
            "place":{"communeCode":"09313","districtCode":"256","provinceCode":"27"},"rulebook":"vn-2020","policyVersion":1,\
            "documents":[{"item":"samples","fileName":"a.pdf","mediaType":"application/pdf","size":12,"sha256":"00",\
            "expiresOn":"2021-02-28","criteria":["1.1"]}],"submittedOn":"2020-10-01","submittedBy":"officer","submittedAt":"2020-10-01T02:03:04Z"}""";

    private final WireFormat format = new WireFormat(EventCatalogue.complete());

    @Test
    void writesFieldsInTheOrderOfTheRecordAndLeavesAbsentOnesOut() {
        assertThat(new String(format.write(submitted()), UTF_8)).isEqualTo(JSON);
    }

    @Test
    void readsWhatItWrote() {
        assertThat(format.read(TYPE, format.write(submitted()))).isEqualTo(submitted());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "unknown field            | {\"dossierId\"          | {\"x\":1,\"dossierId\"",
                "doubled field            | \"policyVersion\":1     | \"policyVersion\":1,\"policyVersion\":2",
                "fraction for whole       | \"policyVersion\":1     | \"policyVersion\":1.0",
                "text for whole           | \"policyVersion\":1     | \"policyVersion\":\"1\"",
                "null for whole           | \"policyVersion\":1     | \"policyVersion\":null",
                "whole out of range       | \"policyVersion\":1     | \"policyVersion\":3000000000",
                "number for text          | \"rulebook\":\"vn-2020\" | \"rulebook\":7",
                "null for text            | \"rulebook\":\"vn-2020\" | \"rulebook\":null",
                "missing text             | \"rulebook\":\"vn-2020\", | ~~",
                "null in a list           | [\"1.1\"]               | [null]",
                "null for a list          | [\"1.1\"]               | null",
                "unknown constant         | FIRST_TIME              | first_time",
                "ordinal for constant     | \"FIRST_TIME\"          | 0",
                "number for instant       | \"2020-10-01T02:03:04Z\" | 1601517784",
                "other form of instant    | 02:03:04Z               | 02:03:04+00:00",
                "number for date          | \"2021-02-28\"          | [2021,2,28]",
                "impossible date          | 2021-02-28              | 2021-02-29",
                "short id                 | 019ab000-0000-7000-8000-000000000001\",\"kind | 1-1-1-1-1\",\"kind",
                "single value for list    | [\"1.1\"]               | \"1.1\"",
                "object for id            | {\"id\":\"019ab000-0000-7000-8000-000000000001\",\"kind\" | {\"id\":{},\"kind\"",
            })
    void refusesWhatItWouldNotHaveWritten(String what, String good, String bad) {
        var altered = JSON.replace(good, bad);
        assertThat(altered).as(what).isNotEqualTo(JSON);
        assertThatThrownBy(() -> format.read(TYPE, altered.getBytes(UTF_8)))
                .as(what)
                .isInstanceOf(UnreadableEvent.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"null", "[]", "7", "{", "{} {}", "''"})
    void refusesWhatIsNoObject(String bytes) {
        assertThatThrownBy(() -> format.read(TYPE, bytes.getBytes(UTF_8))).isInstanceOf(UnreadableEvent.class);
    }

    @Test
    void refusesAnUnknownTypeAndTrailingBytes() {
        assertThatThrownBy(() -> format.read("ocop.dossier.eaten.v1", JSON.getBytes(UTF_8)))
                .isInstanceOf(UnreadableEvent.class)
                .hasMessageContaining("ocop.dossier.eaten.v1");
        assertThatThrownBy(() -> format.read(TYPE, (JSON + "{}").getBytes(UTF_8)))
                .isInstanceOf(UnreadableEvent.class);
    }

    private static DossierSubmitted submitted() {
        return new DossierSubmitted(
                new DossierId(ID),
                DossierKind.FIRST_TIME,
                new ProductFacts(new ProductId(ID), "27-256-09313-1-2020", "Bánh phu thê", 7),
                new ProducerFacts(new ProducerId(ID), ProducerKind.HOUSEHOLD_BUSINESS, "Cơ sở A", "Từ Sơn", null),
                new PlaceFacts("09313", "256", "27"),
                "vn-2020",
                1,
                List.of(new DocumentFacts(
                        "samples",
                        "a.pdf",
                        "application/pdf",
                        12,
                        "00",
                        null,
                        LocalDate.parse("2021-02-28"),
                        List.of("1.1"))),
                LocalDate.parse("2020-10-01"),
                "officer",
                Instant.parse("2020-10-01T02:03:04Z"));
    }
}
