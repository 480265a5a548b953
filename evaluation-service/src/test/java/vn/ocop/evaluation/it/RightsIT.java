package vn.ocop.evaluation.it;

import java.util.Set;
import vn.ocop.evaluation.testing.Running;
import vn.ocop.web.testing.RightsCase;

class RightsIT extends RightsCase {
    RightsIT() {
        super(Running.shared().database());
    }

    @Override
    protected Set<String> neverChanged() {
        return Set.of("closed_pass", "review_history", "sample_movement");
    }

    @Override
    protected Set<String> emptied() {
        return Set.of("idempotency", "outbox_pending");
    }
}
