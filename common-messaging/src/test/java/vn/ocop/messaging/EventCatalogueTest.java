package vn.ocop.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import vn.ocop.events.RegistrationEvent;
import vn.ocop.events.RegistrationEvent.DossierSubmitted;

class EventCatalogueTest {
    private final EventCatalogue catalogue = EventCatalogue.complete();

    @Test
    void knowsTypeRecordFamilyTopicAndVersion() {
        var kind = catalogue.kind("ocop.dossier.submitted.v1");
        assertThat(kind)
                .isEqualTo(new EventKind(
                        "ocop.dossier.submitted.v1",
                        DossierSubmitted.class,
                        RegistrationEvent.class,
                        "ocop.registration"));
        assertThat(kind.schemaVersion()).isEqualTo("1");
    }

    @Test
    void namesTheVersionThatItKnowsInsteadOfTheOneThatCame() {
        assertThatThrownBy(() -> catalogue.kind("ocop.dossier.submitted.v2"))
                .isInstanceOf(UnreadableEvent.class)
                .hasMessage(
                        "unknown event type ocop.dossier.submitted.v2, only ocop.dossier.submitted.v1 is known here");
        assertThatThrownBy(() -> catalogue.kind("nonsense")).hasMessage("unknown event type nonsense");
    }

    @Test
    void knowsEveryTopicOnce() {
        assertThat(catalogue.topics())
                .containsExactly("ocop.administration", "ocop.certification", "ocop.evaluation", "ocop.registration");
        assertThat(catalogue.kinds()).hasSizeGreaterThan(15);
    }

    @Test
    void knowsWhoTells() {
        assertThat(catalogue.services()).containsExactly("certification", "evaluation", "registration");
    }
}
