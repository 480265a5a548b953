package vn.ocop.inspector.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.ocop.inspector.jdbc.Told;
import vn.ocop.inspector.lifecycle.LegalStep;
import vn.ocop.inspector.lifecycle.LifecyclePages;

class DossierFoldTest {
    private static final Set<String> TOLD_OF_DOSSIERS = Set.of("dossier", "district-review", "provincial-ranking");
    private final List<LegalStep> steps = LifecyclePages.load().steps();
    private final DossierFold fold = new DossierFold(steps);

    @Test
    void aDossierStandsWhereItsEventsLead() {
        assertThat(fold.stateAfter(List.of())).isEqualTo("DRAFT");
        assertThat(after("ocop.dossier.submitted.v1", "ocop.dossier.returned.v1"))
                .isEqualTo("RETURNED");
        assertThat(after("ocop.dossier.submitted.v1", "ocop.dossier.admitted.v1", "ocop.product.ranked.v1"))
                .isEqualTo("RANKED");
    }

    @Test
    void theOrderOfTwoTopicsDoesNotChangeTheEnd() {
        assertThat(after("ocop.dossier.submitted.v1", "ocop.certificate.issued.v1", "ocop.product.ranked.v1"))
                .isEqualTo(after(
                        "ocop.dossier.submitted.v1",
                        "ocop.dossier.admitted.v1",
                        "ocop.product.ranked.v1",
                        "ocop.certificate.issued.v1"))
                .isEqualTo("CERTIFIED");
    }

    @Test
    void whatComesAfterTheEndChangesNothing() {
        assertThat(after(
                        "ocop.dossier.submitted.v1",
                        "ocop.dossier.disqualified.v1",
                        "ocop.dossier.withdrawn.v1",
                        "ocop.minutes.signed.v1"))
                .isEqualTo("DISQUALIFIED");
    }

    @Test
    void everythingThatIsToldOfADossierIsFolded() {
        assertThat(steps.stream()
                        .filter(step -> TOLD_OF_DOSSIERS.contains(step.lifecycle()))
                        .map(LegalStep::tells)
                        .filter(type -> !type.isEmpty()))
                .allMatch(DossierFold::knows);
    }

    private String after(String... types) {
        return fold.stateAfter(IntStream.range(0, types.length)
                .mapToObj(i -> new Told(UUID.randomUUID(), UUID.randomUUID(), i + 1, "", types[i], "", Instant.EPOCH))
                .toList());
    }
}
