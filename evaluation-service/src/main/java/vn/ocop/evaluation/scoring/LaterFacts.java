package vn.ocop.evaluation.scoring;

import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.ocop.events.AdministrationEvent.RelationRecorded;
import vn.ocop.events.AdministrationEvent.UnitRecorded;
import vn.ocop.web.administration.GrantsChanged;

/// Hears what can show a conflict of interest, inside the transaction that kept it.
@Component
class LaterFacts {
    private final ConflictDesk desk;

    LaterFacts(ConflictDesk desk) {
        this.desk = desk;
    }

    @EventListener
    void on(RelationRecorded relation) {
        desk.related(relation);
    }

    @EventListener
    void on(GrantsChanged changed) {
        desk.officesChanged(changed.person());
    }

    @EventListener
    void on(UnitRecorded unit) {
        Stream.of(Optional.of(unit.code()), Optional.ofNullable(unit.successorCode()))
                .flatMap(Optional::stream)
                .distinct()
                .forEach(desk::unitsChanged);
    }
}
