package vn.ocop.certification.provenance.kafka;

import org.springframework.stereotype.Component;
import vn.ocop.certification.provenance.DossierFacts;
import vn.ocop.events.RegistrationEvent;
import vn.ocop.messaging.EventListener;
import vn.ocop.messaging.HandledEvent;
import vn.ocop.messaging.WireFormat;

/// Keeps whatever registration tells of a dossier.
@Component
record RegistrationFactEventListener(DossierFacts facts, WireFormat format)
        implements EventListener<RegistrationEvent> {
    @Override
    public Class<RegistrationEvent> family() {
        return RegistrationEvent.class;
    }

    @Override
    public void on(RegistrationEvent event) {
        facts.keep(HandledEvent.current().orElseThrow().id(), event.stream(), format.write(event));
    }
}
