package vn.ocop.certification.decision;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.web.actor.Actor;

/// Says on which signed minutes a decision stands.
@Component
public class CitationDesk {
    private final DecisionDesk decisions;
    private final CitedMinutes minutes;

    CitationDesk(DecisionDesk decisions, CitedMinutes minutes) {
        this.decisions = decisions;
        this.minutes = minutes;
    }

    /// Keeps minutes that were told.
    @Transactional
    public void keep(SignedMinutes told) {
        minutes.keep(told);
    }

    /// The minutes of the products on a decision that the person may see.
    @Transactional(readOnly = true)
    public List<SignedMinutes> of(Actor actor, UUID decision) {
        var products = decisions.get(actor, decision).products();
        return minutes.of(products.stream().map(ListedProduct::dossierId).toList());
    }
}
