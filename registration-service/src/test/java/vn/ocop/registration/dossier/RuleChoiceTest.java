package vn.ocop.registration.dossier;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.ocop.events.DossierId;
import vn.ocop.events.DossierKind;
import vn.ocop.events.ProducerId;
import vn.ocop.events.ProducerKind;
import vn.ocop.events.ProductId;
import vn.ocop.events.RegistrationEvent.ProducerFacts;
import vn.ocop.registration.producer.Product;
import vn.ocop.rulebook.file.RulebookFiles;
import vn.ocop.web.problem.Problem;

class RuleChoiceTest {
    private final RuleChoice choice = new RuleChoice(RulebookFiles.load());

    @Test
    void aDayWithoutRulebookOnRecordIsRefused() {
        assertThatThrownBy(() -> choice.on(LocalDate.parse("2019-08-20"), aDossier()))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("no-rulebook");
    }

    private static Dossier aDossier() {
        var producer = new ProducerId(new UUID(0, 1));
        var now = Instant.parse("2019-08-20T01:00:00Z");
        var subject = new Subject(
                DossierKind.FIRST_TIME,
                new ProducerFacts(producer, ProducerKind.FARM, "Trang trại Ví Dụ", "Thôn 1", null),
                "09169",
                null,
                new Product(new ProductId(new UUID(0, 2)), producer, "Tương", 10, null, null, now),
                null,
                "officer");
        return Dossier.drafted(new DossierId(new UUID(0, 3)), subject, List.of(), new Act("officer", now, null));
    }
}
