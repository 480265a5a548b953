package vn.ocop.web.kafka;

import vn.ocop.events.AdministrationEvent;
import vn.ocop.messaging.EventListener;
import vn.ocop.web.administration.AdministrationCopy;

/// Keeps the copy up to date with what registration-service tells.
final class AdministrationEventListener implements EventListener<AdministrationEvent> {
    private final AdministrationCopy copy;

    AdministrationEventListener(AdministrationCopy copy) {
        this.copy = copy;
    }

    @Override
    public Class<AdministrationEvent> family() {
        return AdministrationEvent.class;
    }

    @Override
    public void on(AdministrationEvent event) {
        copy.apply(event);
    }
}
