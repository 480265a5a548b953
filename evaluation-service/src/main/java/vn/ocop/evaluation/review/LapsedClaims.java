package vn.ocop.evaluation.review;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.ocop.web.administration.GrantsChanged;

/// Lets no review wait on somebody who has lost the office: with the grant goes the claim.
@Component
class LapsedClaims {
    private final ClaimDesk desk;

    LapsedClaims(ClaimDesk desk) {
        this.desk = desk;
    }

    @EventListener
    void on(GrantsChanged changed) {
        desk.releaseLapsed(changed.person());
    }
}
