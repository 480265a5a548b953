package vn.ocop.certification.provenance.kafka;

import org.springframework.stereotype.Component;
import vn.ocop.certification.provenance.DossierFacts;
import vn.ocop.events.EvaluationEvent;
import vn.ocop.messaging.EventListener;
import vn.ocop.messaging.HandledEvent;
import vn.ocop.messaging.WireFormat;

/// Keeps whatever evaluation tells of a dossier.
@Component
record EvaluationFactEventListener(DossierFacts facts, WireFormat format) implements EventListener<EvaluationEvent> {
    @Override
    public Class<EvaluationEvent> family() {
        return EvaluationEvent.class;
    }

    @Override
    public void on(EvaluationEvent event) {
        facts.keep(HandledEvent.current().orElseThrow().id(), event.stream(), format.write(event));
    }
}
